import { factsOf } from '../../src/plugins/copy-desk/engine/src/analysis/facts';
import { findEvent } from '../../src/plugins/copy-desk/engine/src/analysis/event';
import { parsePlainText } from '../../src/plugins/copy-desk/engine/src/parse/plain-text';

const eventIn = (text: string, date: string | null = '2026-03-02') => {
  const story = parsePlainText(text, { locale: 'ar', date });
  const facts = factsOf(story);
  return findEvent(story, facts.language, facts);
};

describe('the event of a story', () => {
  test('is a session with its edition, city and days, under the fullest form of its name', () => {
    const found = eventIn(
      [
        'مرسى برس من الرباط: قالت مديرة المرصد، سلوى النخلاوي، الاثنين بأكادير، إن احتضان أشغال الدورة الـ 12 لهيئة المراعي مكسب للمنطقة.',
        'وأوضحت النخلاوي أمام المشاركين في جلسات الدورة الـ 12 للجمعية العامة للهيئة العربية للمراعي (مراعي) المنعقدة ما بين 2 و5 مارس الجاري، أن الموقف ثابت.',
      ].join('\n\n'),
    );

    expect(found).toMatchObject({
      name: 'الدورة الـ 12 للجمعية العامة للهيئة العربية للمراعي (مراعي)',
      series: 'الجمعية العامة للهيئة العربية للمراعي (مراعي)',
      edition: 12,
      city: 'أكادير',
      country: 'MA',
      start: '2026-03-02',
      end: '2026-03-05',
      passage: { field: 'body', block: 1, start: 40 },
    });
    expect(found?.confidence).toBeGreaterThan(0.9);
  });

  test.each([
    ['تنطلق فعاليات الدورة الثالثة والعشرين من مهرجان الزيتون الوطني بمدينة مكناس من 3 إلى 7 مارس.', 23, 'مكناس'],
    ['افتتحت النسخة العاشرة من معرض الحرف الدولي في مسقط، ويستمر المعرض من 1 إلى 4 مارس.', 10, 'مسقط'],
    ['تستضيف الدوحة المؤتمر العربي الحادي عشر للخزف بين 10 و12 مارس الجاري.', 11, 'الدوحة'],
    ['أعلن المنظمون انطلاق ملتقى الواحات الدولي في دورته السادسة في توزر من 3 إلى 5 مارس.', 6, 'توزر'],
    ['تحتضن صلالة أعمال الدورة العادية الـ 46 لمجلس الصيادين العرب من 3 إلى 5 مارس.', 46, 'صلالة'],
  ])('has an edition in figures or words: %s', (text, edition, city) => {
    expect(eventIn(text)).toMatchObject({ edition, city });
  });

  test('gets its days from a later sentence that refers back to it', () => {
    const text =
      'افتتحت في مسقط النسخة العاشرة من معرض الحرف الدولي للصناع.\n\nويستمر المعرض من 1 إلى 4 مارس بمشاركة مئة صانع.';
    expect(eventIn(text)).toMatchObject({ start: '2026-03-01', end: '2026-03-04', city: 'مسقط' });
  });

  test('has a first and a last day in two places', () => {
    const text =
      'افتُتحت الثلاثاء 3 مارس 2026 في مدينة الرشيدية أعمال الدورة الرابعة من ملتقى الواحات الدولي، الذي يستمر حتى الخميس 5 مارس.';
    expect(eventIn(text)).toMatchObject({ start: '2026-03-03', end: '2026-03-05', city: 'الرشيدية', edition: 4 });
  });

  test('is without a city where sentences disagree, and without days where none are given', () => {
    const text =
      'انطلقت أشغال الدورة الخامسة لمنتدى القوافل العربي. وقال المنظمون إن المنتدى يعقد في فاس. وذكر آخرون أن المنتدى يعقد في مكناس.';
    expect(eventIn(text)).toMatchObject({ edition: 5, city: null, start: null, end: null });
  });

  test.each([
    'قال الوزير في مؤتمر صحفي في القاهرة إن العمل يستمر من 3 إلى 7 مارس.',
    'فازت المدينة بجائزة بعد القمة العربية التي عقدت قبل أعوام.',
    'عقد المجلس البلدي اجتماعا طارئا لبحث أضرار السيول.',
    'تجرى الدورة الثانية للانتخابات البلدية من 3 إلى 7 مارس.',
    'يشبه النقاش ما جرى في مؤتمر المناخ.',
    'صدرت الطبعة الثانية من كتاب البحر في بيروت.',
  ])('is none where the text reports from no gathering: %s', (text) => {
    expect(eventIn(text)).toBeNull();
  });
});
