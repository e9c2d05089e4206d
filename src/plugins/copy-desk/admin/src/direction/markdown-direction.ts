import { useEffect } from 'react';
import { directionOf } from './direction';

/** The Content Manager's markdown editor, CodeMirror 5: it lays out its lines itself, and has to be told. */
interface MarkdownEditor extends Element {
  readonly CodeMirror?: { setOption(name: 'direction', value: 'rtl' | 'ltr'): void };
}

/** Turns the markdown editors of the edit view into the direction of its locale, also those that come later. */
export const useMarkdownDirection = (locale: string | null): void => {
  useEffect(() => {
    if (locale === null) return;
    const turned = new WeakSet<Element>();
    const turn = (): void => {
      for (const editor of document.querySelectorAll<MarkdownEditor>('form .CodeMirror')) {
        if (turned.has(editor)) continue;
        turned.add(editor);
        editor.CodeMirror?.setOption('direction', directionOf(locale));
      }
    };
    turn();
    const observer = new MutationObserver((changes) => {
      if (changes.some(({ addedNodes }) => addedNodes.length > 0)) turn();
    });
    observer.observe(document.querySelector('main') ?? document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [locale]);
};
