import { arabicPunctuationInLatin } from './arabic-punctuation-in-latin';
import { bidiOverride } from './bidi-override';
import { bracketQuoteSpacing } from './bracket-quote-spacing';
import { controlInMachineField } from './control-in-machine-field';
import { datelineMissing } from './dateline-missing';
import { detachedWaw } from './detached-waw';
import { digitSystem } from './digit-system';
import { extraSpace } from './extra-space';
import { foreignArabicLetter } from './foreign-arabic-letter';
import { hebrewMarks } from './hebrew-marks';
import { invisibleCharacter } from './invisible-character';
import { isoDateOrder } from './iso-date-order';
import { joinerMisuse } from './joiner-misuse';
import { latinEdgePunctuation } from './latin-edge-punctuation';
import { latinListOrder } from './latin-list-order';
import { latinPunctuation } from './latin-punctuation';
import { legacyEmbedding } from './legacy-embedding';
import { missingSpaceAfterPunctuation } from './missing-space-after-punctuation';
import { mixedDigitsInNumber } from './mixed-digits-in-number';
import { mixedScriptUrl } from './mixed-script-url';
import { notNfc } from './not-nfc';
import { numberAfterLatin } from './number-after-latin';
import { numberFirstName } from './number-first-name';
import { numericSeparators } from './numeric-separators';
import { paragraphDirection } from './paragraph-direction';
import { phoneNumberOrder } from './phone-number-order';
import { presentationForms } from './presentation-forms';
import { quotationMarks } from './quotation-marks';
import { quoteAnonymousSource } from './quote-anonymous-source';
import { quoteLoadedVerb } from './quote-loaded-verb';
import { quoteRecordMismatch } from './quote-record-mismatch';
import { quoteSpeakerAmbiguous } from './quote-speaker-ambiguous';
import { quoteSpeakerUnintroduced } from './quote-speaker-unintroduced';
import { quoteSpeakerUnlinked } from './quote-speaker-unlinked';
import { quoteTranslationMismatch } from './quote-translation-mismatch';
import { quoteUnattributed } from './quote-unattributed';
import { quoteUnclosed } from './quote-unclosed';
import { rangeDirection } from './range-direction';
import { repeatedPunctuation } from './repeated-punctuation';
import { reversedBrackets } from './reversed-brackets';
import type { Rule } from './rule';
import { scriptMixInWord } from './script-mix-in-word';
import { signedNumberSide } from './signed-number-side';
import { spaceBeforePunctuation } from './space-before-punctuation';
import { spacedThousands } from './spaced-thousands';
import { strayDiacritic } from './stray-diacritic';
import { tatweel } from './tatweel';
import { unbalancedBidiControl } from './unbalanced-bidi-control';
import { unbalancedBrackets } from './unbalanced-brackets';
import { unitSignSide } from './unit-sign-side';
import { unknownBlock } from './unknown-block';
import { urduFullStop } from './urdu-full-stop';
import { uselessBidiMark } from './useless-bidi-mark';
import { visualOrderText } from './visual-order-text';
import { datelinePlaceMismatch } from './dateline-place-mismatch';
import { datelineSourceMismatch } from './dateline-source-mismatch';
import { datelineDateMismatch } from './dateline-date-mismatch';
import { datelinePlaceUnknown } from './dateline-place-unknown';
import { datelineFormat } from './dateline-format';
import { datelineFuture } from './dateline-future';
import { impossibleDate } from './impossible-date';
import { hijriMismatch } from './hijri-mismatch';
import { monthNamesMismatch } from './month-names-mismatch';
import { eventDateMismatch } from './event-date-mismatch';
import { weekdayMismatch } from './weekday-mismatch';

/** The rules of the desk, in the order in which they are listed. */
export const rules = [
  phoneNumberOrder,
  isoDateOrder,
  spacedThousands,
  rangeDirection,
  signedNumberSide,
  unitSignSide,
  latinEdgePunctuation,
  numberFirstName,
  latinListOrder,
  numberAfterLatin,
  paragraphDirection,
  mixedScriptUrl,
  bidiOverride,
  unbalancedBidiControl,
  legacyEmbedding,
  uselessBidiMark,
  invisibleCharacter,
  joinerMisuse,
  controlInMachineField,
  latinPunctuation,
  arabicPunctuationInLatin,
  repeatedPunctuation,
  quotationMarks,
  numericSeparators,
  urduFullStop,
  hebrewMarks,
  spaceBeforePunctuation,
  missingSpaceAfterPunctuation,
  bracketQuoteSpacing,
  extraSpace,
  detachedWaw,
  unbalancedBrackets,
  reversedBrackets,
  mixedDigitsInNumber,
  digitSystem,
  foreignArabicLetter,
  presentationForms,
  visualOrderText,
  tatweel,
  strayDiacritic,
  notNfc,
  scriptMixInWord,
  unknownBlock,
  quoteUnclosed,
  quoteUnattributed,
  quoteSpeakerAmbiguous,
  quoteRecordMismatch,
  quoteTranslationMismatch,
  quoteSpeakerUnlinked,
  quoteSpeakerUnintroduced,
  quoteAnonymousSource,
  quoteLoadedVerb,
  datelineMissing,
  datelinePlaceMismatch,
  datelineSourceMismatch,
  datelineDateMismatch,
  datelinePlaceUnknown,
  datelineFormat,
  datelineFuture,
  weekdayMismatch,
  impossibleDate,
  hijriMismatch,
  monthNamesMismatch,
  eventDateMismatch,
] as const satisfies readonly Rule[];

/** Every rule id, so that a misspelt one in settings does not compile. */
export type RuleId = (typeof rules)[number]['id'];
