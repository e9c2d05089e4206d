import { directionOf } from './direction';

/**
 * Lays out the whole admin in the direction of its interface language, and follows when that changes. Strapi names
 * the language on the page and leaves the direction alone.
 */
export const followInterfaceLanguage = (): void => {
  const page = document.documentElement;
  const turn = (): void => {
    page.dir = directionOf(page.lang);
  };
  new MutationObserver(turn).observe(page, { attributeFilter: ['lang'] });
  turn();
};

/** Parts of the design system that set a direction of their own, or think of left and right, in a page from the right. */
export const INTERFACE_STYLES = `
html[dir="rtl"] [dir="ltr"]:not([data-copy-desk], [data-copy-desk][dir="ltr"] *, input, textarea) {
  direction: rtl;
}
html[dir="rtl"] :is(input[type="number"], input[type="email"], input[type="url"], input[type="password"], [data-mode="json"]) {
  direction: ltr;
  text-align: end;
}
html[dir="rtl"] :is(main a[aria-current="page"] > svg:first-child, nav[aria-label="pagination"] svg) {
  transform: scaleX(-1);
}
html[dir="rtl"] a[href="#main-content"]:not(:focus) {
  right: -100%;
  left: auto;
}
html[dir="rtl"] [data-sonner-toast] {
  direction: rtl;
  text-align: start;
}
`;
