import { useRef } from 'react';
import { useCommitted } from './committed';

/**
 * The blocks editor hands over what was typed 300 ms after the last key. It means to do so when it loses the focus
 * too, but misses that while it moves the selection. Timers fire in the order in which they fall due, so the
 * editor's own comes before this one, however busy the machine.
 */
const HANDED_OVER = 350;

const handOverTyped = async (): Promise<void> => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await new Promise((resolve) => setTimeout(resolve, HANDED_OVER));
};

/** Runs work on all that has been typed, with what the form knows by then; never twice at a time. */
export const useOnTyped = <T>(state: T) => {
  const latest = useRef(state);
  latest.current = state;
  const isBusy = useRef(false);
  const committed = useCommitted();
  return async (work: (state: T) => Promise<boolean>): Promise<boolean> => {
    if (isBusy.current) return true;
    isBusy.current = true;
    try {
      await handOverTyped();
      await committed();
      return await work(latest.current);
    } finally {
      isBusy.current = false;
    }
  };
};
