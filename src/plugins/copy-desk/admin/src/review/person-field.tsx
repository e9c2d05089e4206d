import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useWords } from '../words';
import type { View } from './review-api';
import { useApproversQuery } from './review-api';

interface Props {
  readonly view: View;
  readonly value: string;
  readonly onChange: (to: string) => void;
}

/** Chooses among those who may approve the text: nobody who wrote it. */
export const PersonField = ({ view, value, onChange }: Props) => {
  const { say } = useWords();
  const { data: people = [] } = useApproversQuery(null);
  const isFree = (actor: string): boolean => view.state.contributors.every((person) => person.actor !== actor);
  return (
    <Field.Root name="to">
      <Field.Label>{say('act.to')}</Field.Label>
      <SingleSelect
        value={value}
        onChange={(to: string | number) => onChange(String(to))}
        placeholder={say('act.to.anybody')}
        onClear={() => onChange('')}
      >
        {people
          .filter(({ actor }) => isFree(actor))
          .map(({ actor, name }) => (
            <SingleSelectOption key={actor} value={actor}>
              {name}
            </SingleSelectOption>
          ))}
      </SingleSelect>
    </Field.Root>
  );
};
