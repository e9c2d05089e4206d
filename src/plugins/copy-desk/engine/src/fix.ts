import { factsOf } from './analysis/facts';
import type { Facts } from './analysis/facts';
import { check } from './check';
import { applyEdits, areInOrder, composeEdits, movedSpan, shiftedSpan } from './edits';
import type { Edit, Finding, Fix } from './finding';
import { rank } from './finding';
import { quotedSpans, respectsQuotations } from './analysis/quoted';
import { rules as allRules } from './rules';
import type { Rule } from './rules/rule';
import type { CheckOptions } from './settings';
import type { Block, Span, Story } from './story';
import { overlaps } from './story';
import type { Change } from './write-back';

/**
 * How many UTF-16 code units all re-checks of one call may read. Beyond it fixes are withheld: a newspaper page
 * never comes near, and a file of thousands of faults does not keep its reader waiting.
 */
const MOST_RECHECKED = 2_000_000;

const sizeOf = (story: Story): number => story.blocks.reduce((size, block) => size + block.text.length, 0);

const isIn = (place: { field: string; block: number }, block: Block): boolean =>
  place.field === block.field && place.block === block.block;

/** The story with other words in one block; it serves to be checked, so the way back into the field is left out. */
const withEdits = (story: Story, block: Block, edits: readonly Edit[]): Story => ({
  ...story,
  blocks: story.blocks.map((one) =>
    one === block
      ? {
          ...block,
          text: applyEdits(block.text, edits),
          runs: [],
          opaque: block.opaque.map((span) => shiftedSpan(span, edits)),
          ...(block.links && { links: block.links.map((link) => ({ ...link, ...movedSpan(link, edits) })) }),
        }
      : one,
  ),
});

const touch = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/**
 * Whether every finding of an edited story was there before, at the same place and no milder; `before` holds those
 * that may stay. Each of them answers for one finding only.
 */
const addsNothing = (before: readonly Finding[], after: readonly Finding[]): boolean => {
  const left = new Set(before);
  return after.every((finding) => {
    for (const known of left) {
      const same =
        known.rule === finding.rule &&
        known.field === finding.field &&
        known.block === finding.block &&
        rank(known.severity) <= rank(finding.severity) &&
        touch(known, finding);
      if (same) return left.delete(known);
    }
    return false;
  });
};

/** The state of a text under repair: the story, its findings, and what a re-check still may cost. */
interface Desk {
  readonly story: Story;
  readonly findings: readonly Finding[];
  readonly options: CheckOptions;
  readonly rules: readonly Rule[];
  readonly budget: { left: number };
}

interface Repaired {
  readonly story: Story;
  readonly findings: readonly Finding[];
}

/** The story with edits in one block and without the findings that they cure, or null if they do not or do harm. */
const repaired = (desk: Desk, block: Block, edits: readonly Edit[], cured: readonly Finding[]): Repaired | null => {
  desk.budget.left -= sizeOf(desk.story);
  if (desk.budget.left < 0) return null;
  const story = withEdits(desk.story, block, edits);
  const { findings } = check(story, desk.options, desk.rules);
  const mayStay = desk.findings
    .filter((finding) => !cured.includes(finding))
    .map((finding) => (isIn(finding, block) ? { ...finding, ...movedSpan(finding, edits) } : finding));
  return addsNothing(mayStay, findings) ? { story, findings } : null;
};

const isFit = (block: Block, { edits }: Fix, quoted: readonly Span[]): boolean =>
  edits.length > 0 &&
  areInOrder(edits, block.text.length) &&
  !edits.some((edit) => block.opaque.some((span) => overlaps(edit, span))) &&
  respectsQuotations(block.text, edits, quoted);

const holds = (desk: Desk, facts: Facts, finding: Finding, fix = finding.fix): boolean => {
  const block = desk.story.blocks.find((one) => isIn(finding, one));
  if (!fix || !block || !isFit(block, fix, quotedSpans(facts, block))) return false;
  return repaired(desk, block, fix.edits, [finding]) !== null;
};

const deskOf = (story: Story, findings: readonly Finding[], options: CheckOptions, rules: readonly Rule[]): Desk => ({
  story,
  findings,
  options,
  rules,
  budget: { left: Math.max(MOST_RECHECKED, sizeOf(story)) },
});

/**
 * The findings of a check, each with its fix only if that may be offered: with it carried out the finding is gone,
 * none is new and none has become louder, code is untouched, and the words of quotations stay as they are.
 */
export const offerFixes = (
  story: Story,
  findings: readonly Finding[],
  options: CheckOptions = {},
  rules: readonly Rule[] = allRules,
): readonly Finding[] => {
  const desk = deskOf(story, findings, options, rules);
  const facts = factsOf(story, options);
  return findings.map((finding) => {
    const { fix, otherFix, ...bare } = finding;
    const offered = [fix, otherFix].filter((one) => one !== undefined && holds(desk, facts, finding, one));
    const [first, second] = offered;
    return { ...bare, ...(first && { fix: first }), ...(second && { otherFix: second }) };
  });
};

/** Which of the two fixes of a finding. */
export type Way = 'fix' | 'otherFix';

/** A fix of one of a check's findings if it may be offered, by the same conditions as `offerFixes`; else null. */
export const offerFix = (
  story: Story,
  findings: readonly Finding[],
  finding: Finding,
  options: CheckOptions = {},
  way: Way = 'fix',
): Fix | null => {
  const { [way]: fix } = finding;
  const desk = deskOf(story, findings, options, allRules);
  return fix && holds(desk, factsOf(story, options), finding, fix) ? fix : null;
};

/** The first of some findings whose fixes do not overlap. */
const together = (findings: readonly Finding[]): readonly Finding[] => {
  let end = -1;
  return findings.filter(({ fix }) => {
    const first = fix?.edits[0];
    if (!first || first.start <= end) return false;
    end = fix.edits[fix.edits.length - 1]?.end ?? end;
    return true;
  });
};

/** Carries out the safe fixes of one block, all at once if they go together, else only the first. */
const repairBlock = (desk: Desk, block: Block): (Repaired & { readonly edits: readonly Edit[] }) | null => {
  const facts = factsOf(desk.story, desk.options);
  const safe = desk.findings.filter((one) => one.fix?.safe === true && isIn(one, block) && holds(desk, facts, one));
  const all = together(safe);
  for (const cured of [all, all.slice(0, 1)]) {
    const edits = cured.flatMap(({ fix }) => fix?.edits ?? []);
    const result = edits.length > 0 ? repaired(desk, block, edits, cured) : null;
    if (result) return { ...result, edits };
  }
  return null;
};

/**
 * Carries out every safe fix, until none is left, and returns the edits of each block that they come to, in the
 * story's own offsets (see `writeBack`). On the text that results it finds nothing more to do.
 */
export const fixAllSafe = (
  story: Story,
  options: CheckOptions = {},
  rules: readonly Rule[] = allRules,
): readonly Change[] => {
  let desk = deskOf(story, check(story, options, rules).findings, options, rules);
  const edits = new Map<Block, readonly Edit[]>();
  /** Repairs of one block may open the way for another's, so it goes on until a round changes nothing. */
  const round = (): boolean =>
    story.blocks.reduce((changed, block, index) => {
      const current = desk.story.blocks[index];
      const result = current && repairBlock(desk, current);
      if (!result) return changed;
      edits.set(block, composeEdits(edits.get(block) ?? [], result.edits, block.text.length));
      desk = { ...desk, story: result.story, findings: result.findings };
      return true;
    }, false);
  while (round());
  return Array.from(edits, ([block, list]) => ({ block, edits: list })).filter((change) => change.edits.length > 0);
};
