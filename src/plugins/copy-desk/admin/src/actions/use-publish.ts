import { useAPIErrorHandler, useForm, useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import type { Finding } from '../../../engine/src';
import { useLazyCountDraftRelationsQuery, usePublishDraftMutation, useSaveDraftMutation } from '../desk-api';
import type { Target } from '../desk-api';
import { useEditedDocument } from '../edited-document';
import type { EditViewProps } from '../edited-document';
import { useWords } from '../words';
import type { Word } from '../words';
import { draftOf } from './draft-data';
import { dropRefusal, keepRefusal, keyOf, refusalIn } from './refusals';

/** Long enough to read several findings; the panel keeps the refusal until it is dealt with. */
const READING_TIME = 20_000;

type Values = Readonly<Record<string, unknown>>;
type ApiError = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']>[0];

/**
 * Saves what is typed as a draft and only then publishes it. The Content Manager does both in one transaction,
 * in which a refusal would throw the typed text away.
 */
export const usePublish = (place: EditViewProps, seen: readonly Finding[]) => {
  const { schema, locale } = useEditedDocument(place);
  const form = useForm('copy-desk', (state) => state);
  const { say } = useWords();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: inWords, _unstableFormatValidationErrors: byField } = useAPIErrorHandler();
  const [save] = useSaveDraftMutation();
  const [publish] = usePublishDraftMutation();
  const [countDraftRelations] = useLazyCountDraftRelationsQuery();
  const { collectionType, model, documentId: openId } = place;
  const target: Target = { collectionType, model, documentId: openId, params: locale === null ? {} : { locale } };

  const warn = (word: Word, error?: ApiError): void =>
    toggleNotification({
      type: 'danger',
      message: say(word, { reason: error ? inWords(error) : '' }),
      timeout: READING_TIME,
    });

  /** The saved draft's id, undefined for a single type; null if it could not be saved. */
  const saveDraft = async (): Promise<string | undefined | null> => {
    if (!form.modified && openId) return openId;
    const { errors } = await form.validate(true, { status: 'draft' });
    if (errors) return (warn('publish.invalid'), null);
    const values = form.getValues();
    const result = await save({ target, data: draftOf(values as Values, schema) });
    if ('error' in result) {
      form.setErrors(byField(result.error as never));
      return (warn('publish.unsaved', result.error), null);
    }
    form.resetForm(values);
    return collectionType === 'single-types' ? undefined : result.data.data.documentId;
  };

  const publishSaved = async (documentId: string | undefined): Promise<void> => {
    const key = keyOf(documentId, locale);
    const result = await publish({ ...target, documentId });
    if (!('error' in result)) {
      dropRefusal(key);
      toggleNotification({ type: 'success', message: say('publish.done') });
      return;
    }
    const refusal = refusalIn(result.error, seen, locale);
    if (!refusal) {
      warn('publish.failed', result.error);
      return;
    }
    keepRefusal(key, refusal);
    form.setErrors(byField(result.error as never));
    toggleNotification({
      type: 'danger',
      message: `${refusal.message} ${say('refusal.saved')}`,
      timeout: READING_TIME,
    });
  };

  /** False if a person must first decide about linked drafts. */
  const saveAndPublish = async (isDecided: boolean): Promise<boolean> => {
    form.setSubmitting(true);
    try {
      const documentId = await saveDraft();
      if (documentId === null) return true;
      form.setSubmitting(true);
      const isNew = documentId !== openId;
      const { errors } = await form.validate(true, { status: 'published' });
      const links = errors || isDecided ? 0 : ((await countDraftRelations({ ...target, documentId })).data ?? 0);
      if (isNew) navigate(`../${documentId ?? ''}${window.location.search}`, { replace: true, relative: 'path' });
      if (errors) warn('publish.incomplete');
      else if (links === 0) await publishSaved(documentId);
      else if (isNew) warn('publish.relations');
      else return false;
      return true;
    } finally {
      form.setSubmitting(false);
    }
  };

  return { saveAndPublish, warn };
};
