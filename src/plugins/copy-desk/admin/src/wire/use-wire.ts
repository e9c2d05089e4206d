import { useAPIErrorHandler } from '@strapi/strapi/admin';
import { useReducer, useRef } from 'react';
import { useWords } from '../words';
import { readFile } from './read-file';
import { useImportTextMutation } from './wire-api';
import { afterStep, nothing, sendable } from './wire-texts';
import type { Step, WireText, WireTexts } from './wire-texts';

export interface Wire {
  readonly state: WireTexts;
  readonly step: (step: Step) => void;
  readonly add: (files: Iterable<File>) => Promise<void>;
  /** Makes drafts of all texts that are ready, one after the other. */
  readonly send: () => Promise<void>;
}

/** The texts of the dialog, and how they become drafts. */
export const useWire = (locale: string): Wire => {
  const [state, step] = useReducer(afterStep, nothing);
  const latest = useRef(state);
  latest.current = state;
  const [importText] = useImportTextMutation();
  const { _unstableFormatAPIError: inWords } = useAPIErrorHandler();
  const { language, say } = useWords();

  const sendOne = async ({ id, text, corrections }: WireText): Promise<void> => {
    step({ type: 'send', id });
    const { headline, dateline } = corrections;
    const result = await importText({
      text,
      locale,
      headline: headline?.trim() || null,
      ...(dateline && { dateline }),
    });
    if ('error' in result) {
      step({ type: 'fail', id, problem: inWords(result.error) });
      return;
    }
    const { document, outcome, ...made } = result.data;
    step({
      type: 'made',
      id,
      made: { document, locale: made.locale, headline: made.headline, isNew: outcome === 'created' },
    });
  };

  return {
    state,
    step,
    async add(files) {
      const read = await Promise.all(Array.from(files, (file) => readFile(file, language)));
      step({
        type: 'add',
        texts: read.map(({ file, text, problem, reason }) => ({
          file,
          text,
          problem: reason ?? (problem && say(problem)),
        })),
      });
    },
    async send() {
      for (const text of sendable(latest.current)) await sendOne(text);
    },
  };
};
