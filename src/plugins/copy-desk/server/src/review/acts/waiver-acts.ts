import { errors } from '@strapi/utils';
import { anchorsOf, isSameAnchor, rules } from '../../../../engine/src';
import type { Anchor, Finding } from '../../../../engine/src';
import { conflict, forbidden } from '../errors';
import type { Act, Taking } from './act';
import { isContributor } from './review-acts';

interface Found {
  readonly finding: Finding;
  readonly anchor: Anchor;
}

/** The finding that a request names, as the desk finds it now. */
const findingOf = ({ text, input, say }: Taking, severities: readonly string[]): Found => {
  const rule = input.text('rule');
  if (!rules.some(({ id }) => id === rule))
    throw new errors.ValidationError(say('unknown-rule', { rule: rule.slice(0, 80) }));
  const { story, findings } = text.reading;
  const place = {
    field: input.text('field'),
    block: input.number('block'),
    start: input.number('start'),
    end: input.number('end'),
  };
  const index = findings.findIndex(
    (one) =>
      one.rule === rule &&
      one.field === place.field &&
      one.block === place.block &&
      one.start === place.start &&
      one.end === place.end &&
      severities.includes(one.severity),
  );
  const finding = findings[index];
  const anchor = anchorsOf(story, findings, text.fingerprint)[index];
  if (!finding || !anchor) throw new errors.ValidationError(say('no-finding', { rule }));
  return { finding, anchor };
};

const waives = (severities: readonly string[]): Act => ({
  inSession: true,
  publishes: false,
  decide(taking) {
    const { text, input, say } = taking;
    const note = input.reason();
    const { finding, anchor } = findingOf(taking, severities);
    if (text.config.unwaivable.includes(finding.rule)) throw forbidden(say('unwaivable', { rule: finding.rule }));
    if (finding.severity === 'error' && isContributor(taking)) throw forbidden(say('contributor'));
    const isWaived = text.state.waivers.some(
      (waiver) =>
        waiver.rule === finding.rule && waiver.severity === finding.severity && isSameAnchor(waiver.anchor, anchor),
    );
    if (isWaived) throw conflict(say('waived-already'));
    return { kind: 'waived', rule: finding.rule, note, anchor: { ...anchor, severity: finding.severity } };
  },
});

/** Two acts, since they are two permissions. */
export const waiveError = waives(['error']);
export const waiveWarning = waives(['warning', 'info']);

export const cancelWaiver: Act = {
  inSession: true,
  publishes: false,
  decide({ text, input, say }) {
    const entry = input.number('waiver');
    const waiver = text.state.waivers.find((one) => one.entry === entry);
    if (!waiver) throw new errors.ValidationError(say('no-waiver'));
    return { kind: 'waiver-cancelled', rule: waiver.rule, note: input.note(), anchor: { entry } };
  },
};
