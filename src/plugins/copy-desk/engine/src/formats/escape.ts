const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand between tags and in quoted attributes of HTML. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);

const SAFE_ADDRESS = /^(?:https?:|mailto:|tel:|\/(?!\/)|#)/iu;
/** What browsers skip in an address, so that `java\nscript:` would pass for another scheme. */
const SKIPPED = /[\s\p{Cc}\p{Cf}]/gu;

/** An address that a reader may follow; null for scripts, data and whatever else is no place to go. */
export const safeAddress = (address: unknown): string | null => {
  if (typeof address !== 'string') return null;
  const bare = address.replace(SKIPPED, '');
  return SAFE_ADDRESS.test(bare) ? bare : null;
};
