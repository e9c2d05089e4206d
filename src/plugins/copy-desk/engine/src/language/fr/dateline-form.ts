import type { DatelineForm } from '../dateline-form';

/** The default template is that of Agence France-Presse. */
export const datelineForm: DatelineForm = {
  months: {
    common: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    short: 'janv. févr. mars avril mai juin juil. août sept. oct. nov. déc.'.split(' '),
  },
  calendar: 'gregorian',
  weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
  date: '{d} {month} {year}',
  day: '{d} {month}',
  firstDay: '1er',
  style: {
    templates: ['{place}[, {date}] ({source}) \u2013', '{place|capitals} \u2013', '({source}) \u2013'],
    months: 'common',
    digits: 'latn',
    ownLine: false,
  },
};
