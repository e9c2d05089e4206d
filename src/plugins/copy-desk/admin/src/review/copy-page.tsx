import { Box, Divider, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useParams, useSearchParams } from 'react-router-dom';
import { useWords } from '../words';
import { Differences } from './differences';
import type { Copy } from './review-api';
import { useDeskCopyQuery } from './review-api';
import { StageBadge } from './stage-badge';

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const Block = ({ block }: { block: Copy['blocks'][number] }) => {
  if (block.field === 'slug') return null;
  if (block.field === 'headline') return <h2 style={{ fontSize: '2.4rem', fontWeight: 700 }}>{block.text}</h2>;
  if (block.kind === 'heading') return <h3 style={{ fontSize: '1.8rem', fontWeight: 700 }}>{block.text}</h3>;
  if (block.kind === 'quote') return <blockquote style={{ paddingInlineStart: '2rem' }}>{block.text}</blockquote>;
  return <p style={{ fontSize: '1.6rem', lineHeight: 1.8, whiteSpace: 'pre-line' }}>{block.text}</p>;
};

const Quotations = ({ quotations }: { quotations: Copy['quotations'] }) => (
  <Box tag="ul" paddingTop={4}>
    {quotations.map((quotation, index) => (
      <li key={index} style={{ fontSize: '1.4rem', lineHeight: 1.8 }}>
        <q>{textOf(quotation['words'])}</q>
        {' — '}
        {[textOf(quotation['speakerName']), textOf(quotation['speakerRole'])].filter((part) => part !== '').join('، ')}
      </li>
    ))}
  </Box>
);

const Read = ({ copy }: { copy: Copy }) => {
  const { say } = useWords();
  const locale = copy.locale ?? 'ar';
  const isHead = ({ field }: Copy['blocks'][number]): boolean => field === 'headline' || field === 'standfirst';
  const heads = copy.blocks.filter(isHead);
  // Corrections stand at the end, with their label.
  const rest = copy.blocks.filter((block) => !isHead(block) && block.field !== 'corrections');
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Flex>
        <StageBadge stage={copy.stage} />
      </Flex>
      <Box
        tag="article"
        lang={locale}
        dir={RIGHT_TO_LEFT.has(locale) ? 'rtl' : 'ltr'}
        background="neutral0"
        padding={8}
        hasRadius
        shadow="tableShadow"
        data-copy-desk="copy"
      >
        {heads.map((block, index) => (
          <Block key={index} block={block} />
        ))}
        {copy.dateline !== '' && <p style={{ fontSize: '1.6rem', fontWeight: 700 }}>{copy.dateline}</p>}
        {rest.map((block, index) => (
          <Block key={index} block={block} />
        ))}
        {copy.quotations.length > 0 && <Quotations quotations={copy.quotations} />}
        {copy.corrections.map((correction, index) => (
          <p key={index} style={{ fontSize: '1.4rem', paddingTop: '1rem' }}>
            <strong>{say('field.corrections')}:</strong> {textOf(correction['note'])}
          </p>
        ))}
      </Box>
      {copy.passed && (
        <Box>
          <Divider />
          <Typography variant="delta" tag="h2">
            {say('copy.changes')}
          </Typography>
          <Differences changes={copy.changes} />
        </Box>
      )}
    </Flex>
  );
};

/** The text under review as its readers will see it; nothing can be changed here. */
export const CopyPage = () => {
  const { say, language, direction } = useWords();
  const { uid = '', document: documentId = '' } = useParams();
  const [search] = useSearchParams();
  const { data, error } = useDeskCopyQuery({ model: uid, documentId, locale: search.get('locale') });
  if (error) return <Page.Error />;
  if (!data) return <Page.Loading />;
  return (
    <Box lang={language} dir={direction}>
      <Page.Title>{say('copy.title')}</Page.Title>
      <Layouts.Header title={say('copy.title')} subtitle={say('copy.subtitle')} />
      <Layouts.Content>
        <Read copy={data} />
      </Layouts.Content>
    </Box>
  );
};
