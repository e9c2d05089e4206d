import { Box, Button, Divider, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle } from '@strapi/icons';
import { memo, useEffect, useMemo, useRef } from 'react';
import { keyOf, useRefusal } from '../actions/refusals';
import { useEditedDocument } from '../edited-document';
import type { EditViewProps } from '../edited-document';
import { FixBar } from '../fixes/fix-bar';
import { useFixes } from '../fixes/use-fixes';
import { useFormWrite } from '../fixes/use-form-write';
import { FindingsInText } from '../highlights/findings-in-text';
import { showPlace } from '../highlights/show-place';
import type { Place } from '../highlights/show-place';
import { UnsavedNotice } from '../unsaved/unsaved-notice';
import { useWords } from '../words';
import { Findings } from './findings';
import { tellReading } from './last-reading';
import { Refused } from './refused';
import { Understood } from './understood';
import { useReading } from './use-checked';
import type { Checked, Reading } from './use-checked';

const Sentence = ({ checked }: { checked: Exclude<Checked, Reading> }) => {
  const { say } = useWords();
  if (checked.state === 'unmapped') return null;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Typography variant="pi" textColor="neutral700" role="status">
        {say(
          checked.state === 'loading' ? 'panel.reading' : `panel.${checked.state}`,
          checked.state === 'lacking' ? { fields: checked.fields } : {},
        )}
      </Typography>
      {checked.state === 'failed' && (
        <Button variant="tertiary" onClick={checked.retry}>
          {say('panel.retry')}
        </Button>
      )}
    </Flex>
  );
};

const State = ({ count }: { count: number }) => {
  const { say } = useWords();
  const Icon = count === 0 ? CheckCircle : CrossCircle;
  return (
    <Flex gap={2} alignItems="flex-start" role="status">
      <Box
        tag={Icon}
        fill={count === 0 ? 'success600' : 'danger600'}
        width="1.6rem"
        minWidth="1.6rem"
        marginTop="0.2rem"
        aria-hidden
      />
      <Typography fontWeight="bold" textColor={count === 0 ? 'success700' : 'danger700'}>
        {count === 0 ? say('state.passes') : say('state.held', { count })}
      </Typography>
    </Flex>
  );
};

interface ReadProps {
  readonly reading: Reading;
  readonly readNow: () => Checked;
  readonly place: EditViewProps;
  readonly locale: string | null;
}

/** Drawn anew when the desk has read again, and not at every key. */
const Read = memo(({ reading, readNow, place, locale }: ReadProps) => {
  const key = keyOf(place.documentId, locale);
  const refusal = useRefusal(key);
  const write = useFormWrite(readNow);
  const fixes = useFixes(write);
  const unseen = refusal?.unseen ?? [];
  const findings = [...reading.findings, ...unseen.filter((reason) => reason.locale === locale)];
  const held = reading.verdict.errors.length + unseen.length;
  const show = (place: Place): void => void showPlace(place, reading);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <State count={held} />
      {refusal && (held > 0 || refusal.waitsForOthers) && <Refused refusal={refusal} id={key} />}
      <FixBar findings={findings} fixes={fixes} />
      <Findings findings={findings} show={show} fix={fixes.fix} />
      <Divider />
      <Understood place={place} reading={reading} locale={locale} write={write} fixes={fixes} show={show} />
      <FindingsInText findings={reading.findings} shown={reading} place={place} onFix={fixes.fix} />
    </Flex>
  );
});
Read.displayName = 'Read';

/** A function that stays the same and calls the latest one. */
const useLatest = <T,>(call: () => T): (() => T) => {
  const latest = useRef(call);
  latest.current = call;
  return useRef(() => latest.current()).current;
};

/** What of the edit view the panel draws by, the same object as long as it says the same. */
const useSamePlace = ({ activeTab, collectionType, model, documentId }: EditViewProps): EditViewProps =>
  useMemo(
    () => ({ activeTab, collectionType, model, ...(documentId !== undefined && { documentId }) }),
    [activeTab, collectionType, model, documentId],
  );

export const DeskPanel = (props: EditViewProps) => {
  const { locale } = useEditedDocument(props);
  const reading = useReading(props);
  const { checked } = reading;
  const readNow = useLatest(reading.readNow);
  const place = useSamePlace(props);
  const key = keyOf(props.documentId, locale);
  useEffect(() => {
    if (checked.state === 'checked') {
      tellReading(key, { findings: checked.findings, errors: checked.verdict.errors.length, shown: checked });
    }
  }, [key, checked]);
  useEffect(() => () => tellReading(key, null), [key]);
  const { language, direction } = useWords();
  return (
    <Box width="100%" lang={language} dir={direction} data-copy-desk="panel">
      <UnsavedNotice {...place} key={key} />
      {checked.state === 'checked' ? (
        <Read reading={checked} readNow={readNow} place={place} locale={locale} />
      ) : (
        <Sentence checked={checked} />
      )}
    </Box>
  );
};
