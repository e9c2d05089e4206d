/**
 * Does work once the page has not changed for some milliseconds, as far as the changes are of concern; the answer stops it.
 */
export const afterChanges = (
  pause: () => number,
  work: () => void,
  concerns: (change: MutationRecord) => boolean = () => true,
): (() => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((changes) => {
    if (!changes.some(concerns)) return;
    clearTimeout(waiting);
    waiting = setTimeout(work, pause());
  });
  observer.observe(document.querySelector('main') ?? document.body, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  return () => {
    observer.disconnect();
    clearTimeout(waiting);
  };
};
