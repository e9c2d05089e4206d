import { Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { explainQuotation } from '../../../engine/src/api';
import type { Quotation, QuotationProposal } from '../../../engine/src';
import type { Place } from '../highlights/show-place';
import { PlaceButton } from '../panel/place-button';
import { Section } from '../panel/section';
import { useWords } from '../words';
import type { Words } from '../words';
import { People } from './people';
import type { ChooserProps } from './record-chooser';
import type { Quotations } from './use-quotations';

const LONGEST = 60;

/** The words of a quotation, cut at a space where they are long. */
const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))}…`;

const speakerOf = ({ speaker, attribution }: Quotation, { say }: Words): string =>
  speaker && attribution !== 'none' ? speaker.name : say('quotations.none');

/** Why the desk takes somebody for the speaker: the reporting words, how the name was found, and how sure that is. */
const Reasons = ({ quotation }: { quotation: Quotation }) => {
  const { language } = useWords();
  const [, , ...reasons] = explainQuotation(quotation, language);
  return (
    <dl>
      {reasons.map(({ label, text }) => (
        <Flex key={label} gap={1} alignItems="baseline">
          <Typography tag="dt" variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
            {label}:
          </Typography>
          <Typography tag="dd" variant="pi" textColor="neutral700">
            <bdi>{text}</bdi>
          </Typography>
        </Flex>
      ))}
    </dl>
  );
};

interface OneProps {
  readonly proposal: QuotationProposal;
  readonly quotation: Quotation;
  readonly show: (place: Place) => void;
  readonly onTakeOver: () => void;
}

const One = ({ proposal, quotation, show, onTakeOver }: OneProps) => {
  const words = useWords();
  const { say } = words;
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={1} data-copy-desk="quotation">
      <PlaceButton label={speakerOf(quotation, words)} onClick={() => show(quotation)}>
        <bdi>{shortened(quotation.text)}</bdi>
      </PlaceButton>
      <Reasons quotation={quotation} />
      {proposal.state === 'changed' && (
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography variant="pi" textColor="neutral800">
            {say('quotations.changed', { said: proposal.differs.speakerName ?? proposal.differs.words ?? '' })}
          </Typography>
          <TextButton onClick={onTakeOver}>{say('quotations.take-over')}</TextButton>
        </Flex>
      )}
    </Flex>
  );
};

interface Props {
  readonly quotations: Quotations;
  readonly show: (place: Place) => void;
  readonly search: ChooserProps['search'];
  readonly isRecorded: boolean;
}

/** Who says what, why the desk thinks so, and whether the article records it. */
export const QuotationsSection = ({ quotations, show, search, isRecorded }: Props) => {
  const { say } = useWords();
  const { proposals, behind } = quotations;
  const missing = proposals.filter(({ state }) => state === 'missing').length;
  const said = proposals.flatMap((proposal) =>
    proposal.quotation ? [{ proposal, quotation: proposal.quotation }] : [],
  );
  return (
    <Section title={say('quotations.label', { count: said.length })}>
      {isRecorded && behind !== null && (
        <Button size="S" variant="secondary" onClick={quotations.bringInStep}>
          {say('quotations.record', { count: behind })}
        </Button>
      )}
      {missing > 0 && (
        <Typography variant="pi" textColor="neutral800">
          {say('quotations.missing', { count: missing })}
        </Typography>
      )}
      <People quotations={quotations} search={search} />
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {said.map(({ proposal, quotation }) => (
          <One
            key={`${quotation.block}/${quotation.start}`}
            proposal={proposal}
            quotation={quotation}
            show={show}
            onTakeOver={() => quotations.takeOver(proposal)}
          />
        ))}
      </Flex>
    </Section>
  );
};
