import { Box, Field, Flex, Grid, IconButton, Textarea, TextInput, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { dayIn, languageOf, TEMPLATE_FIELDS } from '../../../engine/src/api';
import type { HouseDateline } from '../../../engine/src';
import { useWords } from '../words';
import type { Word } from '../words';
import { Choice } from './choice';
import { cleanedDateline } from './cleaned';
import { monthChoices, previewOf } from './preview';

const DIGITS = ['latn', 'arab', 'arabext'] as const;
const FIELDS = TEMPLATE_FIELDS.map((field) => `{${field}}`).join(' ');

/** The months of autumn differ most between traditions. */
const NOVEMBER = 10;

interface Props {
  readonly value: HouseDateline;
  readonly onChange: (value: HouseDateline) => void;
  readonly onRemove: () => void;
}

const Preview = ({ value }: { value: HouseDateline }) => {
  const { say, language } = useWords();
  const { lines, problem } = previewOf(cleanedDateline(value), dayIn('UTC', new Date()), language);
  return (
    <Box aria-live="polite" data-copy-desk="preview" background="neutral100" padding={3} hasRadius>
      <Typography tag="p" variant="pi" fontWeight="bold">
        {say('settings.datelines.preview')}
      </Typography>
      {problem !== null && <Typography textColor="danger700">{problem}</Typography>}
      {lines.map((line) => (
        <Typography tag="p" key={line} lang={value.locale} dir={languageOf(value.locale).direction}>
          {line}
        </Typography>
      ))}
    </Box>
  );
};

/** How the house writes the datelines of one locale, or of one source in it, with what comes of it. */
export const DatelineEditor = ({ value, onChange, onRemove }: Props) => {
  const { say } = useWords();
  const form = languageOf(value.locale).datelineForm;
  const without = (key: keyof HouseDateline): HouseDateline =>
    Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as unknown as HouseDateline;
  const put = (key: keyof HouseDateline, choice: string): void =>
    onChange(choice === '' ? without(key) : { ...value, [key]: choice });
  const usual = { value: '', label: say('settings.datelines.usual') };
  const months = form?.months ?? {};
  const shown = (choice: string): string =>
    choice.replace(/[a-z]+/gu, (tradition) => months[tradition]?.[NOVEMBER] ?? tradition);
  const known = monthChoices(months);
  const monthsChosen = value.months !== undefined && !known.includes(value.months) ? [value.months, ...known] : known;

  return (
    <Box borderColor="neutral200" padding={4} hasRadius data-copy-desk="dateline-style">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Grid.Root gap={4}>
          <Grid.Item col={6} s={12}>
            <Field.Root hint={say('settings.datelines.source.hint')} width="100%">
              <Field.Label>{say('dateline.source')}</Field.Label>
              <TextInput
                dir="auto"
                value={value.source ?? ''}
                onChange={({ target }: { target: { value: string } }) => put('source', target.value)}
              />
              <Field.Hint />
            </Field.Root>
          </Grid.Item>
          <Grid.Item col={6} s={12}>
            <Field.Root hint={say('settings.datelines.templates.hint', { fields: FIELDS })} width="100%">
              <Field.Label>{say('settings.datelines.templates')}</Field.Label>
              <Textarea
                dir={languageOf(value.locale).direction}
                placeholder={form?.style.templates.join('\n')}
                value={(value.templates ?? []).join('\n')}
                onChange={({ target }: { target: { value: string } }) =>
                  onChange({ ...value, templates: target.value.split('\n') })
                }
              />
              <Field.Hint />
            </Field.Root>
          </Grid.Item>
          <Grid.Item col={4} s={12}>
            <Choice
              label={say('settings.datelines.months')}
              value={value.months ?? ''}
              choices={[usual, ...monthsChosen.map((choice) => ({ value: choice, label: shown(choice) }))]}
              onChange={(choice) => put('months', choice)}
            />
          </Grid.Item>
          <Grid.Item col={4} s={12}>
            <Choice
              label={say('settings.style.digits')}
              value={value.digits ?? ''}
              choices={[
                usual,
                ...DIGITS.map((digits) => ({ value: digits, label: say(`settings.style.digits.${digits}` as Word) })),
              ]}
              onChange={(choice) => put('digits', choice)}
            />
          </Grid.Item>
          <Grid.Item col={4} s={12}>
            <Choice
              label={say('settings.datelines.ownLine')}
              value={value.ownLine === undefined ? '' : String(value.ownLine)}
              choices={[
                usual,
                { value: 'true', label: say('settings.datelines.ownLine.true') },
                { value: 'false', label: say('settings.datelines.ownLine.false') },
              ]}
              onChange={(choice) =>
                onChange(choice === '' ? without('ownLine') : { ...value, ownLine: choice === 'true' })
              }
            />
          </Grid.Item>
        </Grid.Root>
        <Preview value={value} />
        <Flex justifyContent="flex-end">
          <IconButton label={say('settings.datelines.remove')} onClick={onRemove}>
            <Trash />
          </IconButton>
        </Flex>
      </Flex>
    </Box>
  );
};
