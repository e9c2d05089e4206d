import { dayIn, personKey } from '../../../engine/src';
import type { RoleMap } from '../../../engine/src';
import { recordsIn, textIn } from '../article/row';
import type { Config } from '../config';
import type { Published } from './published';

/** The quotations of a live text as they are kept, with what they are found by. */
export const quotationRows = (
  config: Config,
  roles: RoleMap,
  { row, locale, forms, first }: Published,
): readonly object[] => {
  const event = textIn(recordsIn(row[roles.event ?? ''])[0]?.['documentId']);
  const date = forms.dateline?.date ?? dayIn(config.timeZone, first);
  return forms.quotations.map((form, place) => ({
    locale,
    place,
    form,
    speaker: form.speakerRecord?.documentId ?? null,
    speakerKey: form.speakerName && personKey(form.speakerName),
    event,
    date,
  }));
};
