import { useEffect, useRef } from 'react';

/** F8 leads to the next finding and Shift+F8 to the one before, wherever in the edit view the focus is. */
export const useFindingKeys = (move: (step: 1 | -1) => void): void => {
  const latest = useRef(move);
  latest.current = move;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      latest.current(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
};
