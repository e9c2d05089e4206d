import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { Magic } from '@strapi/icons';
import { explain, placeLabel } from '../../../engine/src/api';
import type { Finding, Way } from '../../../engine/src';
import { waysOf } from '../fixes/ways';
import type { Place } from '../highlights/show-place';
import { useWords } from '../words';
import { Advice } from './advice';
import { PlaceButton } from './place-button';
import { lookOf } from './severity';

export interface FindingActions {
  readonly show: (place: Place) => void;
  readonly fix: (finding: Finding, way: Way) => void;
}

/** Findings of one rule and severity. */
export type Group = readonly [Finding, ...Finding[]];

const One = ({ finding, show, fix }: { finding: Finding } & FindingActions) => {
  const { language, say } = useWords();
  const { what } = explain(finding, language);
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={1} data-copy-desk="finding">
      <PlaceButton label={placeLabel(finding, language)} onClick={() => show(finding)}>
        {what}
      </PlaceButton>
      {waysOf(finding, say).map(({ way, label }) => (
        <TextButton
          key={way}
          startIcon={<Magic />}
          aria-label={`${label}: ${what}`}
          onClick={() => fix(finding, way)}
          data-copy-desk={way === 'fix' ? 'fix' : 'other-fix'}
        >
          {label}
        </TextButton>
      ))}
    </Flex>
  );
};

/** Findings of one rule together, so that why and what to do are said once; the milder ones wait folded up. */
export const FindingGroup = ({ group, ...actions }: { group: Group } & FindingActions) => {
  const { language, say } = useWords();
  const [first] = group;
  const { title, why, remedy } = explain(first, language);
  const { background, icon } = lookOf(first.severity);
  return (
    <Box
      tag="li"
      background={background}
      hasRadius
      padding={3}
      style={{ borderInlineStart: '3px solid currentColor' }}
      color={icon}
    >
      <details open={first.severity !== 'info'}>
        <Typography
          tag="summary"
          variant="omega"
          fontWeight="bold"
          textColor="neutral800"
          style={{ cursor: 'pointer' }}
        >
          {title} {group.length > 1 && <bdi>({say('count', { count: group.length })})</bdi>}
        </Typography>
        <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
            {group.map((finding, index) => (
              <One key={index} finding={finding} {...actions} />
            ))}
          </Flex>
          <details open={first.severity === 'error'}>
            <Typography tag="summary" variant="pi" textColor="neutral700" style={{ cursor: 'pointer' }}>
              {say('finding.advice')}
            </Typography>
            <Flex direction="column" alignItems="stretch" gap={1} paddingTop={1}>
              <Advice label={say('finding.why')} text={why} />
              <Advice label={say('finding.remedy')} text={remedy} />
            </Flex>
          </details>
        </Flex>
      </details>
    </Box>
  );
};
