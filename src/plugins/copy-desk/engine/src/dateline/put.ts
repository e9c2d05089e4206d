import type { CheckOptions } from '../settings';
import { DEFAULT_SETTINGS } from '../settings';
import type { Block, DatelineFields, Passage, Story } from '../story';
import type { Change } from '../write-back';
import { firstParagraph, openingDateline } from './opening';
import { renderDateline } from './render';
import { datelineStyle } from './style';

/**
 * What puts the rendered dateline in front of the body, for `writeBack`: nothing where the body opens with it already,
 * and instead of the dateline with which it opens, if that is another one. Empty also where there is nothing to render,
 * or no paragraph to put it in.
 */
export const putDateline = (story: Story, fields: DatelineFields, options: CheckOptions = {}): readonly Change[] => {
  const settings = options.settings ?? DEFAULT_SETTINGS;
  const style = datelineStyle(settings.datelines, story.locale, fields.source ?? null);
  const text = style ? renderDateline(fields, style, story.locale) : '';
  const block = firstParagraph(story);
  if (!style || !block || text === '' || block.text.trimStart().startsWith(text)) return [];
  const lines = openingDateline(story, fields, options);
  return lines.length > 0 ? replaced(story, lines, text) : [inFront(block, style.ownLine ? `${text}\n` : `${text} `)];
};

const inFront = (block: Block, text: string): Change => ({ block, edits: [{ start: 0, end: 0, text }] });

/** The new dateline in the place of the old one's first line; further lines of the old one go. */
const replaced = (story: Story, lines: readonly Passage[], text: string): readonly Change[] =>
  lines.flatMap(({ field, block: number, start, end }, index) => {
    const block = story.blocks.find((one) => one.field === field && one.block === number);
    return block ? [{ block, edits: [{ start, end, text: index === 0 ? text : '' }] }] : [];
  });
