import { Box, Flex, Typography } from '@strapi/design-system';
import { Quotes } from '@strapi/icons';
import type { ReactNode } from 'react';
import type { Analysis, Dateline, Quotation } from '../../../engine/src';
import type { Place } from '../highlights/show-place';
import { useWords } from '../words';
import type { Words } from '../words';
import { PlaceButton } from './place-button';

type Show = (place: Place) => void;

const LONGEST = 60;

/** The words of a quotation, cut at a space where they are long. */
const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))}…`;

const Heading = ({ children }: { children: ReactNode }) => (
  <Typography tag="h4" variant="pi" fontWeight="bold" textColor="neutral800">
    {children}
  </Typography>
);

const partsOf = ({ places, country, source, byline, date }: Dateline, { say }: Words) => [
  { name: say('dateline.place'), value: [...places, ...(country ? [country] : [])].join('، ') },
  { name: say('dateline.source'), value: source },
  { name: say('dateline.byline'), value: byline },
  { name: say('dateline.date'), value: date },
];

const DatelineParts = ({ dateline }: { dateline: Dateline }) => (
  <Flex tag="dl" direction="column" alignItems="stretch" gap={1}>
    {partsOf(dateline, useWords())
      .filter(({ value }) => value)
      .map(({ name, value }) => (
        <Flex key={name} gap={2} alignItems="baseline">
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {name}
          </Typography>
          <Typography tag="dd" variant="pi" textColor="neutral800">
            <bdi>{value}</bdi>
          </Typography>
        </Flex>
      ))}
  </Flex>
);

const speakerOf = ({ speaker, attribution }: Quotation, { say }: Words): string => {
  if (!speaker || attribution === 'none') return say('quotations.none');
  return attribution === 'carried' ? `${speaker.name} (${say('quotations.carried')})` : speaker.name;
};

const Quotations = ({ quotations, show }: { quotations: readonly Quotation[]; show: Show }) => {
  const words = useWords();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
      {quotations.map((quotation) => (
        <li key={`${quotation.block}/${quotation.start}`}>
          <PlaceButton label={speakerOf(quotation, words)} onClick={() => show(quotation)}>
            <bdi>{shortened(quotation.text)}</bdi>
          </PlaceButton>
        </li>
      ))}
    </Flex>
  );
};

/** The dateline and the quotations as the desk read them, so that an editor sees where it erred. */
export const Understood = ({ analysis, show }: { analysis: Analysis; show: Show }) => {
  const { say } = useWords();
  const speech = analysis.quotations.filter((quotation) => quotation.speech);
  return (
    <Flex tag="section" aria-label={say('understood.label')} direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {say('understood.label')}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Heading>{say('dateline.label')}</Heading>
        {analysis.dateline ? (
          <DatelineParts dateline={analysis.dateline} />
        ) : (
          <Typography variant="pi" textColor="neutral600">
            {say('dateline.none')}
          </Typography>
        )}
      </Flex>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Flex gap={1}>
          <Box tag={Quotes} fill="neutral600" width="1.2rem" aria-hidden />
          <Heading>{say('quotations.label', { count: speech.length })}</Heading>
        </Flex>
        <Quotations quotations={speech} show={show} />
      </Flex>
    </Flex>
  );
};
