/** What the caller can put right; said in one sentence on standard error, with exit status 2. */
export class UsageError extends Error {}
