/**
 * Marks items that state dateline, quotations, directions and event as the extensions of the desk declare
 * (`docs/formats/`): what such an item does not quote is quoted by nobody.
 */
export const PROFILE = 'copy-desk';
