import { useEffect, useRef, useState } from 'react';

/**
 * Waits until what was set before the call is on the page: React commits updates of one priority together, so one
 * more update behind them shows when they are through. On a busy machine that takes longer than any fixed time.
 */
export const useCommitted = (): (() => Promise<void>) => {
  const [turn, setTurn] = useState(0);
  const asked = useRef(0);
  const waiting = useRef(new Map<number, () => void>());
  useEffect(() => {
    for (const [one, resolve] of waiting.current) {
      if (one > turn) continue;
      waiting.current.delete(one);
      // What depends on the form's state is drawn in the same task, after the form itself.
      setTimeout(resolve);
    }
  }, [turn]);
  return () =>
    new Promise((resolve) => {
      asked.current += 1;
      waiting.current.set(asked.current, resolve);
      setTurn(asked.current);
    });
};
