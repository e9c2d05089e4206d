import { Field, Grid, Textarea } from '@strapi/design-system';
import { formOf } from '../../../engine/src/api';
import type { DeskSettings } from '../desk-api';
import { directionOf } from '../direction/direction';
import { useWords } from '../words';
import { Recognised } from './recognised';
import { useDraft } from './use-draft';
import type { Wire } from './use-wire';

interface Props {
  readonly wire: Wire;
  readonly contentType: string;
  readonly locale: string;
  readonly desk: DeskSettings;
}

/** One text: its words on one side, what is recognised in them on the other. */
export const WireEditor = ({ wire, contentType, locale, desk }: Props) => {
  const { say } = useWords();
  const text = wire.state.texts.find(({ id }) => id === wire.state.shown);
  const draft = useDraft(text?.text ?? '', locale, desk);
  if (!text) return null;
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
        <Field.Root>
          <Field.Label>{say('wire.text')}</Field.Label>
          <Textarea
            rows={20}
            dir={formOf(text.text) === null ? directionOf(locale) : 'ltr'}
            lang={locale}
            value={text.text}
            disabled={text.state === 'made' || text.state === 'sending'}
            placeholder={say('wire.placeholder')}
            onChange={(event: { target: { value: string } }) =>
              wire.step({ type: 'write', id: text.id, text: event.target.value })
            }
          />
        </Field.Root>
      </Grid.Item>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
        {draft && (
          <Recognised
            contentType={contentType}
            locale={locale}
            draft={draft}
            corrections={text.corrections}
            onCorrect={(corrections) => wire.step({ type: 'correct', id: text.id, corrections })}
          />
        )}
      </Grid.Item>
    </Grid.Root>
  );
};
