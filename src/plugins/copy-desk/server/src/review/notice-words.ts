import type { Notice } from './acts/act';

/** Subjects of e-mail; one newsroom reads several languages, so each is in all three. */
export const SUBJECTS: Readonly<Record<Notice, (headline: string) => string>> = {
  requested: (headline) => `مراجعة مطلوبة · Review requested · Relecture demandée: ${headline}`,
  approved: (headline) => `تمت الموافقة · Approved · Approuvé: ${headline}`,
  'changes-requested': (headline) => `تعديلات مطلوبة · Changes requested · Modifications demandées: ${headline}`,
  'published-in-emergency': (headline) =>
    `نشر عاجل بلا مراجعة · Published in an emergency · Publié en urgence: ${headline}`,
  'schedule-refused': (headline) =>
    `تعذّر النشر المجدول · Scheduled publication refused · Publication programmée refusée: ${headline}`,
};
