import type { Block } from '../../story';
import type { Cast } from './cast';
import type { Character } from './character';
import { findCues } from './cues';
import type { Cue } from './cue';
import { isRelative } from './conditions';
import { isWord } from './items';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import type { Mention } from './mentions';
import { agree, implied } from './implied';
import { sentenceSubject } from './topics';

/** Reporting words with the one who speaks. */
export interface Voice {
  readonly cue: Cue;
  readonly character: Character | null;
  /** The words that name the speaker, in the same sentence. */
  readonly mention: Mention | null;
  /** Others whom these words may mean. */
  readonly rivals: readonly string[];
}

/** What the reader of a story remembers from paragraph to paragraph. */
export interface Memory {
  readonly lexicon: Lexicon;
  readonly cast: Cast;
  /** Whether words that stand between marks stand elsewhere too, as names do. */
  readonly repeats: (words: readonly string[]) => boolean;
  /** Those who have spoken, the last one at the end. */
  recent: readonly Character[];
  /** Number of the paragraph in which somebody was last heard; -1 if nobody was yet. */
  heard: number;
  /** Where the sentence stands in which somebody spoke last. */
  spoke: { readonly block: Block; readonly from: number } | null;
  /** The paragraph before, in whose last sentence somebody may act who speaks in this one. */
  before: { readonly block: Block; readonly items: readonly Item[] } | null;
  /** Whose quotation the paragraph before left open for the next one; null if none. */
  open: { readonly character: Character | null } | null;
}

/** Listens to a run of words in order: who speaks by each of its reporting words. */
export class Listener {
  private readonly cues: readonly Cue[];
  private readonly voices: Voice[] = [];
  private next = 0;
  private said = { sentence: -1, content: Infinity };

  constructor(
    private readonly block: Block,
    private readonly items: readonly Item[],
    private readonly memory: Memory,
    datelineEnd: number,
  ) {
    const from = items.findIndex((item) => item.end > datelineEnd);
    this.cues = findCues(items, memory.lexicon, Math.max(0, from));
  }

  /** Hears all that is said before item `until`. */
  hear(until: number): void {
    for (let cue = this.ahead(); cue && cue.at < until; cue = this.ahead()) {
      this.voices.push(this.voiceOf(cue));
      this.note(cue);
      if (cue.content >= 0 || cue.kind === 'tag') this.memory.heard = this.block.block;
      this.next += 1;
    }
  }

  /** Remembers where the first words that somebody said in the sentence begin. */
  private note({ sentence, content }: Cue): void {
    if (this.said.sentence !== sentence) this.said = { sentence, content: Infinity };
    if (content >= 0) this.said.content = Math.min(this.said.content, content);
  }

  /** The next reporting words that are not heard yet. */
  ahead(): Cue | undefined {
    return this.cues[this.next];
  }

  last(): Voice | undefined {
    return this.voices.at(-1);
  }

  /** The voice that governs item `at` of a sentence: a source named in passing gives way to a verb before it. */
  governing(at: number, sentence: number): Voice | null {
    let passed: Voice | null = null;
    for (let index = this.voices.length - 1; index >= 0; index -= 1) {
      const voice = this.voices[index];
      if (voice?.cue.sentence !== sentence) break;
      if (voice.cue.kind === 'back') continue;
      if (voice.cue.kind === 'verb' || voice.cue.kind === 'label' || voice.cue.content === at) {
        return passed?.cue.kind === 'relay' && voice.cue.kind === 'verb' ? { ...passed, cue: voice.cue } : voice;
      }
      if (voice.cue.kind !== 'tag') passed ??= voice;
    }
    return passed;
  }

  private voiceOf(cue: Cue): Voice {
    const { memory, block, items } = this;
    if (cue.subject) return this.stated(cue, cue.subject);
    // Whoever faces charges is not the one who brings them.
    if (cue.word?.form === 'noun') return { cue, character: null, mention: null, rivals: [] };
    const same = this.governing(cue.at, cue.sentence);
    if (same?.character && !(same.cue.kind === 'source' && cue.word?.form === 'finite')) return { ...same, cue };
    const subject = cue.kind === 'tag' ? null : sentenceSubject(items, cue.from, cue.at, memory.lexicon);
    if (subject) {
      const character = memory.cast.resolve(subject, block, memory.recent);
      if (agree(character, cue)) return this.stated(cue, subject);
    }
    const character = implied({ cue, block, items, memory });
    if (character) remember(character, cue, block, memory);
    return { cue, character, mention: null, rivals: [] };
  }

  /** Whether it stands in what somebody else is reported to say: it does not take the word from them. */
  private isWithinSpeech(cue: Cue): boolean {
    const first = this.items[cue.at];
    if (cue.word?.form !== 'finite' || !isWord(first) || !this.memory.lexicon.words.reporting.has(first.folded)) {
      return false;
    }
    return this.said.sentence === cue.sentence && this.said.content <= cue.at;
  }

  private stated(cue: Cue, subject: Mention): Voice {
    const { memory, block } = this;
    const character = memory.cast.resolve(subject, block, memory.recent);
    character.gender ??= cue.word && !cue.word.plural ? cue.word.gender : null;
    const passing = character.kind !== 'person' && isRelative(this.items[cue.at - 1], memory.lexicon);
    if (cue.kind !== 'source' && !passing && !this.isWithinSpeech(cue)) remember(character, cue, block, memory);
    return { cue, character, mention: subject, rivals: memory.cast.rivals(subject, character) };
  }
}

const REMEMBERED = 6;

const remember = (character: Character, cue: Cue, block: Block, memory: Memory): void => {
  memory.spoke = { block, from: cue.from };
  memory.recent = [...memory.recent.filter((other) => other !== character).slice(1 - REMEMBERED), character];
};
