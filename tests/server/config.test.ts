import type { Config } from '../../src/plugins/copy-desk/server/src/config';
import { checkMapping, config as plugin } from '../../src/plugins/copy-desk/server/src/config';

const ARTICLE = 'api::article.article';
const GOOD: Config = { ...plugin.default, contentTypes: { [ARTICLE]: { headline: 'headline', body: 'body' } } };
const schemas = {
  contentType: (uid: string) =>
    uid === ARTICLE ? { attributes: { headline: { type: 'string' }, body: { type: 'blocks' } } } : undefined,
};

describe('the configuration of the desk', () => {
  test('is accepted as the newsroom has it, and as the plugin comes', () => {
    expect(() => plugin.validator(GOOD)).not.toThrow();
    expect(() => plugin.validator(plugin.default)).not.toThrow();
    expect(() => checkMapping(GOOD, schemas)).not.toThrow();
  });

  test.each<[string, object, string]>([
    ['an unknown key', { contentType: {} }, 'copy-desk.config.contentType"'],
    ['content types that are no object', { contentTypes: [] }, 'contentTypes"'],
    ['roles that are no object', { contentTypes: { [ARTICLE]: 'body' } }, `contentTypes["${ARTICLE}"]"`],
    ['an unknown role', { contentTypes: { [ARTICLE]: { title: 'headline', body: 'body' } } }, '.title"'],
    ['an attribute that is no name', { contentTypes: { [ARTICLE]: { body: 7 } } }, '.body"'],
    ['no body', { contentTypes: { [ARTICLE]: { headline: 'headline' } } }, '.body"'],
    ['captions that are no list', { contentTypes: { [ARTICLE]: { body: 'body', captions: 'cover' } } }, '.captions"'],
    ['an unknown rule', { rules: { 'no-such-rule': 'error' } }, 'rules["no-such-rule"]"'],
    ['an unknown severity', { rules: { 'bidi-override': 'fatal' } }, 'rules["bidi-override"]"'],
    ['an unknown choice of style', { style: { commas: 'none' } }, 'style.commas"'],
    ['a style that is no choice', { style: { digits: 'roman' } }, 'style.digits"'],
    ['datelines that are no list', { datelines: {} }, 'datelines"'],
    ['a dateline without a locale', { datelines: [{ templates: ['{place}:'] }] }, 'datelines[0].locale'],
    ['a template with a field nobody has', { datelines: [{ locale: 'ar', templates: ['{town}:'] }] }, '{town}'],
    ['a template with one bracket', { datelines: [{ locale: 'ar', templates: ['[{place}:'] }] }, 'templates[0]'],
    ['months of no tradition', { datelines: [{ locale: 'ar', months: 'mars' }] }, 'datelines[0].months'],
    ['digits of no system', { datelines: [{ locale: 'ar', digits: 'roman' }] }, 'datelines[0].digits'],
    ['outlets that are no list', { outlets: 'الساحل' }, 'outlets"'],
    ['more approvals than two', { approvals: 3 }, 'approvals"'],
    ['a reader page that is neither there nor not', { readerPage: 'yes' }, 'readerPage"'],
    ['a rate that is no number', { requestsPerMinute: '300' }, 'requestsPerMinute"'],
    ['an unknown time zone', { timeZone: 'Rabat' }, 'timeZone"'],
  ])('is refused with %s, in one sentence that names the key', (_what, wrong, key) => {
    expect(() => plugin.validator({ ...GOOD, ...wrong })).toThrow(key);
    expect(() => plugin.validator({ ...GOOD, ...wrong })).toThrow(/^copy-desk: [^\n]*\.$/u);
  });

  test.each<[string, Config['contentTypes'], string]>([
    ['a content type that is not there', { 'api::story.story': { body: 'body' } }, 'api::story.story'],
    ['an attribute that is not there', { [ARTICLE]: { body: 'text' } }, 'no attribute "text"'],
    ['an attribute of another type', { [ARTICLE]: { body: 'body', headline: 'body' } }, '"body" is of type blocks'],
  ])('is refused with %s', (_what, contentTypes, sentence) => {
    expect(() => checkMapping({ ...GOOD, contentTypes }, schemas)).toThrow(sentence);
  });
});
