import { INTERFACE_STYLES } from './direction/interface-direction';

/**
 * Findings are underlined, each severity with a line of its own, so that nobody needs to tell the colours apart; the
 * place of one lights up.
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
${INTERFACE_STYLES}`;

export const addDeskStyles = (): void => {
  const style = document.createElement('style');
  style.textContent = STYLES;
  document.head.append(style);
};
