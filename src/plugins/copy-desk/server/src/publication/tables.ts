export const FORM = 'plugin::copy-desk.published-form';
export const QUOTATION = 'plugin::copy-desk.published-quotation';
export const ADDRESS = 'plugin::copy-desk.address';

/** Counts up with each change to the shape of a stored form. */
export const FORM_VERSION = 3;
