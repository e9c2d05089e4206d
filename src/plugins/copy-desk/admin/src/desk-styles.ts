/**
 * Findings are underlined, each severity with a line of its own, so that nobody needs to tell the colours apart; the
 * place of one lights up. Notifications of an Arabic interface are Arabic sentences.
 */
const STYLES = `
::highlight(copy-desk-error) {
  text-decoration: underline wavy 1.5px #d02b20;
  background-color: rgb(208 43 32 / 10%);
}
::highlight(copy-desk-warning) {
  text-decoration: underline dashed 2px #be5d01;
}
::highlight(copy-desk-info) {
  text-decoration: underline dotted 2px #7b79ff;
}
::highlight(copy-desk-place) {
  background-color: #ffd43b;
  color: #212134;
}
html:is(:lang(ar), :lang(he)) [data-sonner-toast] {
  direction: rtl;
  text-align: start;
}
`;

export const addDeskStyles = (): void => {
  const style = document.createElement('style');
  style.textContent = STYLES;
  document.head.append(style);
};
