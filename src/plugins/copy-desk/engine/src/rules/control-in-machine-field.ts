import { nameOf } from '../analysis/controls';
import { isProse } from '../analysis/prose';
import type { Fix } from '../finding';
import type { Block, Span } from '../story';
import type { Address } from '../text/addresses';
import { holds, needs } from '../text/characters';
import { invisibleAt } from '../text/invisible';
import { readingOf } from '../text/reading';
import { defineRule } from './rule';

/** An article without them has nothing to be found, but in the targets of its links. */
const INVISIBLE = needs('hidden', 'mark', 'joiner', 'control');

const namesIn = (text: string, places: readonly number[]): string =>
  [...new Set(places.map((at) => nameOf(text.charAt(at))))].join(', ');

const removing = (places: readonly number[]): Fix => ({
  safe: true,
  edits: places.map((at) => ({ start: at, end: at + 1, text: '' })),
});

/** Persian hashtags are written with non-joiners, and a long address shown to readers may break after a slash. */
const isWanted = (text: string, { kind }: Address, at: number): boolean =>
  (kind === 'hashtag' && text.charAt(at) === '\u200C') ||
  (kind === 'url' && text.charAt(at) === '\u200B' && text.charAt(at - 1) === '/');

const within = (text: string, address: Address): readonly number[] =>
  invisibleAt(text.slice(address.start, address.end))
    .map((at) => address.start + at)
    .filter((at) => !isWanted(text, address, at));

/** Controls round an address keep it in order for readers; those in it are part of what a machine is sent to. */
const inText = (block: Block): readonly { readonly span: Span; readonly places: readonly number[] }[] => {
  const { text } = block;
  if (!holds(readingOf(block).characters, INVISIBLE)) return [];
  if (block.field === 'slug') return [{ span: { start: 0, end: text.length }, places: invisibleAt(text) }];
  return readingOf(block)
    .addresses.filter((address) => isProse(block, address))
    .map((address) => ({ span: { start: address.start, end: address.end }, places: within(text, address) }));
};

/** UTS #39, UTR #36 and RFC 3987, 4.1: no formatting characters in identifiers and addresses. */
export const controlInMachineField = defineRule({
  id: 'control-in-machine-field',
  group: 'formatting',
  severity: 'error',
  title: {
    ar: 'حرف خفي في عنوان أو رابط أو وسم',
    en: 'Invisible character in an address, link or tag',
    fr: 'Caractère invisible dans une adresse, un lien ou un mot-clé',
  },
  why: {
    ar: 'الرابط لا يُفتح والبريد لا يصل، ولا يرى أحد السبب.',
    en: 'The link leads nowhere and the mail bounces, and nobody sees why.',
    fr: 'Le lien ne mène nulle part, le courriel revient, et personne ne voit pourquoi.',
  },
  remedy: {
    ar: 'احذف الحرف الخفي، أو أعد كتابة العنوان بيدك.',
    en: 'Remove the invisible character, or type the address again.',
    fr: 'Supprimez le caractère invisible, ou retapez l’adresse.',
  },
  messages: {
    inside: {
      ar: 'في هذا العنوان حرف خفي: {{names}}.',
      en: 'This address holds an invisible character: {{names}}.',
      fr: 'Cette adresse contient un caractère invisible : {{names}}.',
    },
    target: {
      ar: 'وجهة هذا الرابط تحمل حرفا خفيا: {{names}}.',
      en: 'The target of this link holds an invisible character: {{names}}.',
      fr: 'La cible de ce lien contient un caractère invisible : {{names}}.',
    },
  },
  examples: {
    good: [
      'https://example.com/a',
      '\u2066https://example.com/a\u2069',
      'على https://example.com/\u200bnews اليوم',
      '#م\u06cc\u200cرود',
    ],
    bad: ['https://exa\u200fmple.com/a', 'news\u200e@example.com news@\u200eexample.com', 'وسم #قمة\u200f_مراكش'],
  },
  check({ story }, report) {
    for (const block of story.blocks) {
      if (block.kind === 'code') continue;
      for (const { span, places } of inText(block)) {
        if (places.length === 0) continue;
        const data = { names: namesIn(block.text, places) };
        report({ block, span, message: 'inside', data, fix: removing(places) });
      }
      for (const { target, ...span } of block.links ?? []) {
        const places = invisibleAt(target);
        if (places.length > 0) report({ block, span, message: 'target', data: { names: namesIn(target, places) } });
      }
    }
  },
});
