/** Why an act is not taken. Strapi drops the sentence of its own ForbiddenError, and knows no conflict. */
export class ActError extends Error {
  constructor(
    readonly status: 403 | 409,
    message: string,
    readonly details: object = {},
  ) {
    super(message);
    this.name = status === 403 ? 'ForbiddenError' : 'ConflictError';
  }
}

/** The person may not. */
export const forbidden = (message: string): ActError => new ActError(403, message);

/** What was asked for was right a moment ago, or of another text than there is now. */
export const conflict = (message: string, details: object = {}): ActError => new ActError(409, message, details);
