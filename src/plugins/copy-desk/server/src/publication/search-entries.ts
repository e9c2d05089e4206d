import { indexText } from '../../../engine/src';
import type { RoleMap } from '../../../engine/src';
import { textIn } from '../article/row';
import type { Entry } from '../search/index-store';
import { quotationKind } from '../search/index-store';
import type { Published } from './published';

/** The words of a live text by which readers find it and its quotations. */
export const entriesOf = (uid: string, roles: RoleMap, { row, locale, forms }: Published): readonly Entry[] => {
  const line = (role: 'headline' | 'standfirst'): string => textIn(row[roles[role] ?? '']) ?? '';
  const article = {
    kind: uid,
    document: row.documentId,
    locale,
    place: 0,
    title: indexText(line('headline')),
    body: indexText([line('standfirst'), forms.dateline?.text ?? '', forms.text].join('\n')),
  };
  const quotations = forms.quotations.map(({ words, speakerName }, place) => ({
    ...article,
    kind: quotationKind(uid),
    place,
    title: indexText(speakerName ?? ''),
    body: indexText(words),
  }));
  return [article, ...quotations];
};
