/** Whether a text is in capitals throughout, of a script that has them. */
export const isInCapitals = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
