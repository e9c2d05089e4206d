import { useRef } from 'react';

/**
 * The blocks editor hands over what was typed after 300 ms without a key. It means to do so when it loses the focus
 * too, but misses that while it moves the selection.
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
  return async (work: (state: T) => Promise<boolean>): Promise<boolean> => {
    if (isBusy.current) return true;
    isBusy.current = true;
    try {
      await handOverTyped();
      return await work(latest.current);
    } finally {
      isBusy.current = false;
    }
  };
};
