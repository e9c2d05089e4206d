import { Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { explain } from '../../../engine/src/api';
import type { DatelineFields, Draft } from '../../../engine/src';
import { PARTS } from '../dateline/fill';
import { Nothing, Section } from '../panel/section';
import { SeverityLabel } from '../panel/severity';
import { useRecordsQuery } from '../records/record-api';
import { useWords } from '../words';
import type { Corrections } from './wire-texts';

interface InputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly dir?: 'ltr' | 'auto';
}

const Input = ({ label, value, onChange, dir = 'auto' }: InputProps) => (
  <Field.Root>
    <Field.Label>{label}</Field.Label>
    <TextInput
      dir={dir}
      value={value}
      onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
    />
  </Field.Root>
);

interface Props {
  readonly contentType: string;
  readonly locale: string;
  readonly draft: Draft;
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
}

/** The dateline that the draft will have: as read, and as an editor has corrected it. */
const datelineOf = ({ draft, corrections }: Pick<Props, 'draft' | 'corrections'>): DatelineFields => ({
  ...draft.dateline,
  ...corrections.dateline,
});

const Fields = ({ draft, corrections, onCorrect }: Props) => {
  const { say } = useWords();
  const dateline = datelineOf({ draft, corrections });
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Input
        label={say('wire.headline')}
        value={corrections.headline ?? draft.headline}
        onChange={(headline) => onCorrect({ ...corrections, headline })}
      />
      {PARTS.map((part) => (
        <Input
          key={part}
          label={say(`dateline.${part}`)}
          value={dateline[part] ?? ''}
          dir={part === 'date' ? 'ltr' : 'auto'}
          onChange={(value) => onCorrect({ ...corrections, dateline: { ...dateline, [part]: value } })}
        />
      ))}
    </Flex>
  );
};

const Speakers = ({ contentType, locale, draft }: Props) => {
  const { say } = useWords();
  const { data } = useRecordsQuery(
    { contentType, document: null, locale, names: draft.speakers.map(({ name }) => name), event: draft.event },
    { skip: draft.speakers.length === 0 && draft.event === null },
  );
  const fateOf = ({ name, full }: Draft['speakers'][number]): string => {
    const match = data?.names[name];
    if (!match) return '';
    if (match.candidates.length > 1) return say('wire.several');
    const [record] = match.record === null ? [] : match.candidates;
    if (record) return say('speaker.linked', { name: record.name });
    return say(full ? 'wire.new' : 'wire.unlinked');
  };
  const [event] = data?.events ?? [];
  return (
    <>
      <Section title={say('quotations.label', { count: draft.quotations.length })}>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
          {draft.speakers.map((speaker) => (
            <Typography key={speaker.name} tag="li" variant="pi" textColor="neutral800" data-copy-desk="wire-speaker">
              <bdi>{[speaker.name, speaker.role].filter(Boolean).join('، ')}</bdi> · {fateOf(speaker)}
            </Typography>
          ))}
          {draft.quotations.map(({ block, start, words, speaker }) => (
            <Typography key={`${block}/${start}`} tag="li" variant="pi" textColor="neutral600">
              <bdi>«{words}»</bdi> · <bdi>{speaker?.name ?? say('quotations.none')}</bdi>
            </Typography>
          ))}
        </Flex>
      </Section>
      {draft.event && (
        <Section title={say('event.label')}>
          <Nothing>
            <bdi>{draft.event.name}</bdi> · {event ? say('speaker.linked', { name: event.name }) : say('wire.new')}
          </Nothing>
        </Section>
      )}
    </>
  );
};

const Found = ({ draft }: Pick<Props, 'draft'>) => {
  const { language, say } = useWords();
  if (draft.findings.length === 0) return <Nothing>{say('findings.none')}</Nothing>;
  return (
    <Section title={say('findings.label')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {draft.findings.map((finding, index) => (
          <Flex key={index} tag="li" gap={2} alignItems="flex-start">
            <SeverityLabel severity={finding.severity} />
            <Typography variant="pi" textColor="neutral800">
              {explain(finding, language).what}
            </Typography>
          </Flex>
        ))}
      </Flex>
    </Section>
  );
};

/** What the desk has recognised in a wire text, for an editor to correct before the draft is made. */
export const Recognised = (props: Props) => (
  <Flex direction="column" alignItems="stretch" gap={4}>
    <Fields {...props} />
    <Speakers {...props} />
    <Found {...props} />
  </Flex>
);
