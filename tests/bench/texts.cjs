'use strict';

// The texts that are timed. Those of the project are fictional; a folder of others can be named on the command line.

const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const PARAGRAPHS = [
  'عاد الوفد إلى الرباط أمس بعد زيارة استمرت ثلاثة أيام، وقال رئيسه أحمد العلمي إن «الاتفاق قريب من التوقيع».',
  'وتوقع مدير المكتبة البلدية أن يقبل التلاميذ والطلاب على القاعات الجديدة، موضحا أن رفوفها تضم آلاف الكتب في العلوم والآداب والفنون، وأن أبوابها ستظل مفتوحة حتى المساء طوال أيام الأسبوع.',
  'وأضاف العلمي، في تصريح لقناة Atlas News مساء الاثنين، أن الجانبين ناقشا 12 ملفا منذ 24/11/2025.',
  'ويرى سكان الحي أن الطريق الجديد سيقصر المسافة بين المدينة والميناء، وسيخفف الازدحام في ساعات الصباح، فيما تعد البلدية بزراعة الأشجار على جانبيه قبل نهاية الخريف المقبل.',
  'وتابع قائلا: "لم يبق سوى نقطتين"، موضحا أن الاجتماع المقبل سيعقد في تونس.',
  'وتشرف على المشروع لجنة من المهندسين والأطباء والمعلمين، تجتمع كل شهر في مقر البلدية لمراجعة ما أنجز من الأعمال، وترفع تقريرها إلى المجلس الذي يناقشه في جلسة مفتوحة أمام الجميع.',
];

const DIGITS = 'وبلغ عدد الزوار 350 زائرا في يوم واحد، بعدما لم يتجاوز 120 زائرا في اليوم السابق من الأسبوع.';

const read = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim());

const joined = (texts) => texts.join('\n\n');
const repeated = (text, times) => `${text}\n\n`.repeat(times);

/** `npm run bench -- FOLDER [ARTICLE]`: all texts of a folder joined, and one article repeated. */
exports.textsOf = ([folder, article]) => {
  const story = article ? readFileSync(article, 'utf8').trim() : joined(PARAGRAPHS);
  const million = Math.round(1_000_000 / story.length);
  return {
    article: story,
    texts: {
      [`one article × ${million}`]: repeated(story, million),
      ...(folder && { 'all articles joined': joined(read(folder)) }),
      'a number in every paragraph': repeated(DIGITS, Math.round(500_000 / DIGITS.length)),
    },
    long: repeated(story, million * 10),
  };
};
