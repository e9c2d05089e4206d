import { Box, Typography } from '@strapi/design-system';
import { Fragment } from 'react';
import { languageOf, parseBlocks } from '../../../engine/src/api';
import type { Rule } from '../../../engine/src';
import { useWords } from '../words';
import { visible } from './visible';

type Of = Rule['examples']['good'][number];

const textOf = (example: Of): string => {
  if (typeof example === 'string') return example;
  const blocks = example.body === undefined ? [] : parseBlocks(example.body, 'body').blocks.map(({ text }) => text);
  return [...blocks, ...(example.text === undefined ? [] : [example.text])].join('\n\n');
};

/** What an example says beside its text: the story's date and the structured fields. */
const besides = (example: Of): readonly (readonly [string, string])[] => {
  if (typeof example === 'string') return [];
  const { date, record = {} } = example;
  const fields = Object.entries(record)
    .filter(([, value]) => Boolean(value))
    .map(([name, value]) => [name, JSON.stringify(value)] as const);
  return [...(date === undefined ? [] : [['date', date] as const]), ...fields];
};

const Text = ({ text, locale }: { text: string; locale: string }) => (
  <Typography tag="p" lang={locale} dir={languageOf(locale).direction} style={{ whiteSpace: 'pre-wrap' }}>
    {visible(text).map(({ text: piece, isControl }, index) =>
      isControl ? (
        <Box
          key={index}
          tag="bdi"
          dir="ltr"
          background="neutral150"
          hasRadius
          paddingLeft={1}
          paddingRight={1}
          fontSize={1}
        >
          {piece}
        </Box>
      ) : (
        <Fragment key={index}>{piece}</Fragment>
      ),
    )}
  </Typography>
);

/** Texts on which a rule is tested: those that it passes, or those that it finds something in. */
export const Examples = ({ label, examples }: { label: string; examples: readonly Of[] }) => {
  const { language } = useWords();
  return (
    <Box>
      <Typography tag="h4" variant="pi" fontWeight="bold">
        {label}
      </Typography>
      <Box tag="ul">
        {examples.map((example, index) => (
          <Box tag="li" key={index} padding={2} marginTop={1} background="neutral100" hasRadius>
            <Text text={textOf(example)} locale={typeof example === 'string' ? 'ar' : (example.locale ?? 'ar')} />
            {besides(example).map(([name, value]) => (
              <Typography tag="p" variant="pi" textColor="neutral700" key={name} lang={language} dir="ltr">
                {name}: <bdi>{value}</bdi>
              </Typography>
            ))}
          </Box>
        ))}
      </Box>
    </Box>
  );
};
