'use strict';

// 34 kinds of defect, planted in paragraphs that have none: what does a tool see of them?

const after = (place, planted) => (text) => {
  const words = text.split(' ');
  words.splice(place, 0, planted);
  return words.join(' ');
};
const replaced = (pattern, by) => (text) => text.replace(pattern, by);
const WORD = 4;
const put = (planted) => after(WORD, planted);

/** The kinds, each as a change of a clean paragraph. */
exports.KINDS = {
  'telephone with spaces': put('على +971 50 123 4567'),
  'telephone with hyphens': put('هاتف 050-123-4567'),
  'date with hyphens': put('في 2025-11-24'),
  'thousands with spaces': put('نحو 1 234 567 درهما'),
  'negative number': put('درجة الحرارة -5 درجات'),
  'sum with its sign in front': put('بسعر $50'),
  'degrees with their scale': put('عند 37°C'),
  'Latin name that ends in signs': put('لغة C++'),
  'name of an account': put('حساب @elaph'),
  'list of Latin names': put('شركات Apple، Google، Amazon'),
  'number behind a Latin name': put('قناة CNN 30 مليون مشاهد'),
  'Latin comma': replaced('، ', ', '),
  'Latin semicolon': replaced('، ', '; '),
  'Latin question mark behind a quotation': put('وسأل «لماذا»?'),
  'comma twice': replaced('، ', '،، '),
  'space before a comma': replaced('، ', ' ، '),
  'no space behind a comma': replaced('، ', '،'),
  'two spaces': replaced(' ', '  '),
  'space within brackets': put('( نعم )'),
  'bracket never closed': put('(نعم'),
  'reversed guillemets': put('»نعم«'),
  'mark never closed': put('"نعم'),
  'word twice': (text) => after(WORD, text.split(' ')[WORD - 1])(text),
  'zero-width space': put('المغ\u200Bرب'),
  'soft hyphen': put('المغ\u00ADرب'),
  override: put('قال \u202Eabc\u202C نعم'),
  'isolate never closed': put('قال \u2066CNN'),
  'old embedding': put('رقم \u202A24-27\u202C هنا'),
  'mark without effect': put('قال \u200Fنعم'),
  'Persian letters': put('\u06A9تاب'),
  'presentation forms': put('\uFEFBبد'),
  'stretched word': put('الأم\u0640\u0640\u0640ن'),
  'digits of two systems': put('عام ٢025'),
  'letter in two characters': put('مسو\u0654ول'),
};

const isClean = (paragraph) =>
  !/[\p{Nd}\p{Script=Latin}"()\u00AB\u00BB\u201C\u201D]/u.test(paragraph) &&
  paragraph.includes('، ') &&
  paragraph.split(' ').length > 15;

/** Three paragraphs of an article into which defects are planted. */
exports.fieldsOf = (article) =>
  article
    .split(/\n\s*\n/u)
    .filter(isClean)
    .slice(0, 3);

/**
 * How many kinds a tool finds on all three paragraphs, which it does not, and what it reports of clean paragraphs.
 * `finds(planted, clean)` says whether it sees the defect.
 */
exports.plant = ({ finds, noise }, fields, clean) => {
  const missed = Object.entries(exports.KINDS).filter(
    ([, change]) => !fields.every((text) => finds(change(text), text)),
  );
  return {
    found: Object.keys(exports.KINDS).length - missed.length,
    missed: missed.map(([kind]) => kind),
    noise: clean.reduce((sum, text) => sum + noise(text), 0),
  };
};
