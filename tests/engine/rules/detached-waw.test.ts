import { fixed, ruleTable } from '../../support/rule-table';

ruleTable('detached-waw', [
  { name: 'between names', text: 'المغرب و تونس', finds: ['و '] },
  { name: 'before a verb', text: 'قال و مضى', finds: ['و '] },
  { name: 'at the start', text: 'و أضاف الوزير', finds: ['و '] },
  { name: 'after a mark', text: 'المغرب، و تونس', finds: ['و '] },
  { name: 'attached', text: 'المغرب وتونس و24 مدينة', finds: [] },
  { name: 'name of the letter', text: 'حرف و في آخر الكلمة', finds: [] },
  { name: 'initials', text: 'الكاتب و. م. أحمد وأ و ب', finds: [] },
  { name: 'label', text: 'و) الخاتمة', finds: [] },
  { name: 'before a Latin name', text: 'شركتا Apple و Google', finds: [] },
  { name: 'before digits', text: 'المادتان 24 و 27', finds: [] },
  { name: 'Persian', text: { text: 'ایران و عراق', locale: 'fa' }, finds: [] },
]);

test('it joins its word', () => {
  expect(fixed('detached-waw', 'المغرب و تونس')).toBe('المغرب وتونس');
});
