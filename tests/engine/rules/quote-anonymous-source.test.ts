import { ruleTable } from '../../support/rule-table';

ruleTable('quote-anonymous-source', [
  { name: 'a source', text: 'وقال مصدر أمني: "سنبدأ غدا".', finds: ['مصدر أمني'] },
  {
    name: 'once for all that it says',
    text: 'وقال مصدر أمني: "سنبدأ غدا". وأضاف المصدر: "لن نتأخر".',
    finds: ['مصدر أمني'],
  },
  { name: 'a person', text: 'قال سامي الحداد: "سنبدأ غدا".', finds: [] },
  { name: 'a body', text: 'قالت وزارة النقل: "سنبدأ غدا".', finds: [] },
  { name: 'a document', text: 'وجاء في التقرير أن "الطريق مفتوح".', finds: [] },
]);
