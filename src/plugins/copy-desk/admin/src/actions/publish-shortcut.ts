import { useEffect, useRef } from 'react';

const isPublishShortcut = ({ key, shiftKey, metaKey, ctrlKey }: KeyboardEvent): boolean =>
  key === 'Enter' && shiftKey && (metaKey || ctrlKey);

/** Runs before the Content Manager's own listener for the same keys, which would publish without saving first. */
export const usePublishShortcut = (isActive: boolean, run: () => void): void => {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!isActive) return;
    const listen = (event: KeyboardEvent): void => {
      if (!isPublishShortcut(event) || document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      latest.current();
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, [isActive]);
};
