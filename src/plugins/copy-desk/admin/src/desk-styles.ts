/** The place of a finding lights up; notifications of an Arabic interface are Arabic sentences. */
const STYLES = `
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
