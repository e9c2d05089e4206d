import { DateTimePicker, Field, Flex, SingleSelect, SingleSelectOption, Textarea } from '@strapi/design-system';
import { explain, placeLabel } from '../../../engine/src/api';
import type { Finding } from '../../../engine/src';
import { useWords } from '../words';
import type { Answers } from './act-answers';
import type { Offer } from './acts';
import { PassageField } from './passage-field';
import { PersonField } from './person-field';
import type { View } from './review-api';

interface FindingProps {
  readonly findings: readonly Finding[];
  readonly value: Finding | undefined;
  readonly onChange: (finding: Finding | undefined) => void;
}

const FindingField = ({ findings, value, onChange }: FindingProps) => {
  const { say, language } = useWords();
  return (
    <Field.Root name="finding" required>
      <Field.Label>{say('act.finding')}</Field.Label>
      <SingleSelect
        value={value ? String(findings.indexOf(value)) : ''}
        onChange={(index: string | number) => onChange(findings[Number(index)])}
      >
        {findings.map((finding, index) => (
          <SingleSelectOption key={index} value={String(index)}>
            {`${placeLabel(finding, language)}: ${explain(finding, language).what}`}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};

interface Props {
  readonly asks: Offer['asks'];
  readonly view: View;
  readonly findings: readonly Finding[];
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

/** The questions of an act, each in a field. */
export const Questions = ({ asks, view, findings, answers, onAnswer }: Props) => {
  const { say } = useWords();
  const answer = (part: Partial<Answers>): void => onAnswer({ ...answers, ...part });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {asks.person && <PersonField view={view} value={answers.to} onChange={(to) => answer({ to })} />}
      {asks.finding && (
        <FindingField
          findings={findings.filter(({ severity }) => asks.finding?.includes(severity))}
          value={answers.finding}
          onChange={(finding) => answer({ finding })}
        />
      )}
      {asks.passage && <PassageField value={answers.passage} onDrop={() => answer({ passage: null })} />}
      {asks.time && (
        <Field.Root name="at" required>
          <Field.Label>{say('act.time')}</Field.Label>
          <DateTimePicker value={answers.at} onChange={(at: Date | undefined) => answer({ at })} />
        </Field.Root>
      )}
      {asks.note && (
        <Field.Root name="note" required={asks.note === 'needed'} hint={say(`act.hint.${asks.note}`)}>
          <Field.Label>{say('act.note')}</Field.Label>
          <Textarea
            dir="auto"
            value={answers.note}
            onChange={({ target }: { target: { value: string } }) => answer({ note: target.value })}
          />
          <Field.Hint />
        </Field.Root>
      )}
    </Flex>
  );
};
