'use strict';

const PARAGRAPH =
  'أعلنت البلدية أن الجسر الجديد سيفتح أبوابه للمشاة في مطلع الأسبوع المقبل بعد أعمال دامت ثلاث سنوات وشملت تدعيم الأعمدة.';

/** A story of some 220 words with a dateline and three quotations; each index is another. */
exports.storyOf = (index) => ({
  headline: `الجسر الجديد ${index}`,
  slug: `bridge-${index}`,
  standfirst: 'ثلاث سنوات من العمل انتهت.',
  dateline: { place: 'أصيلة', source: 'الساحل' },
  body: Array.from({ length: 12 }, () => ({ type: 'paragraph', children: [{ type: 'text', text: PARAGRAPH }] })),
  quotations: Array.from({ length: 3 }, () => ({ words: 'الجسر للجميع', speakerName: 'رامي', speakerRole: 'رئيس' })),
});
