import { check, parsePlainText, proposeEvent } from '../../src/plugins/copy-desk/engine/src';
import { factsOf } from '../../src/plugins/copy-desk/engine/src/analysis/facts';
import { storyEvent } from '../../src/plugins/copy-desk/engine/src/analysis/story-event';

const date = '2026-03-02';
const eventIn = (locale: string, text: string) => storyEvent(factsOf(parsePlainText(text, { locale, date })));

describe('the event of a story, in languages that write its name with capitals', () => {
  test.each([
    [
      'en',
      'Tunis hosts the 12th Arab Water Summit from March 3 to 5, organisers said.',
      ['Arab Water Summit', 12, 'Tunis', '2026-03-03', '2026-03-05'],
    ],
    [
      'en',
      'Delegates met in Rabat for the opening of the 93rd session of the General Assembly of the Arab Archives Union, held from March 2 to 5.',
      ['General Assembly of the Arab Archives Union', 93, 'Rabat', '2026-03-02', '2026-03-05'],
    ],
    [
      'en',
      'The Arab Water Summit, in its tenth edition, takes place in Doha between March 3 and 5.',
      ['Arab Water Summit', 10, 'Doha', '2026-03-03', '2026-03-05'],
    ],
    [
      'en',
      'The 5th Nile Marathon is scheduled for March 6 in Khartoum.',
      ['Nile Marathon', 5, 'Khartoum', '2026-03-06', null],
    ],
    [
      'fr',
      'La 12e édition du Festival international du film de Marrakech se tient du 3 au 8 mars.',
      ['Festival international du film de Marrakech', 12, 'Marrakech', '2026-03-03', '2026-03-08'],
    ],
    [
      'fr',
      'Les travaux de la 93e session de l\u2019Assemblée générale de l\u2019Union arabe des archives se tiennent à Rabat du 2 au 5 mars.',
      ['Assemblée générale de l\u2019Union arabe des archives', 93, 'Rabat', '2026-03-02', '2026-03-05'],
    ],
    [
      'fr',
      'Rabat organise la deuxième Conférence maghrébine des ports du 4 au 6 mars.',
      ['Conférence maghrébine des ports', 2, 'Rabat', '2026-03-04', '2026-03-06'],
    ],
  ])('%s: %s', (locale, text, [series, edition, city, start, end]) => {
    expect(eventIn(locale, text)).toMatchObject({ series, edition, city, start, end });
  });

  test.each([
    ['en', 'The minister held a press conference in Rabat on Monday.'],
    ['en', 'The World Cup was mentioned once since 1998.'],
    ['en', 'She said the House passed the first reading of the Water Bill on Monday.'],
    ['fr', 'Le ministre a tenu une conférence de presse à Rabat lundi.'],
    ['fr', 'La France et le Maroc jouent la Coupe d\u2019Afrique depuis 1957.'],
  ])('%s: none in «%s»', (locale, text) => {
    expect(eventIn(locale, text)).toBeNull();
  });
});

const record = (id: string, edition: number, start: string, end: string) => ({
  id,
  names: ['قمة المياه العربية', 'Arab Water Summit', 'Sommet arabe de l\u2019eau'],
  localName: null,
  edition,
  cities: ['Tunis'],
  start,
  end,
});
const RECORDS = [record('eleventh', 11, '2025-03-03', '2025-03-05'), record('twelfth', 12, '2026-03-03', '2026-03-05')];

test.each([
  ['en', 'Tunis prepared for the opening of the 12th Arab Water Summit on Monday.'],
  ['fr', 'Tunis accueille du 3 au 5 mars le 12e Sommet arabe de l\u2019eau.'],
])('%s: the edition tells which record of a series is proposed', (locale, text) => {
  const proposal = proposeEvent(parsePlainText(text, { locale, date }), RECORDS);
  expect(proposal).toMatchObject({ by: 'event', candidates: [{ id: 'twelfth' }] });
});

test.each([
  ['en', 'Tunis hosts the 12th Arab Water Summit from March 3 to 7, organisers said.', 'Arab Water Summit'],
  ['fr', 'Tunis accueille le 12e Sommet arabe de l\u2019eau, du 3 au 7 mars.', 'Sommet arabe de l\u2019eau'],
])('%s: days that are not the record’s are reported', (locale, text, name) => {
  const rulesOf = (written: string): readonly string[] => {
    const event = { name, start: '2026-03-03', end: '2026-03-05' };
    const story = {
      ...parsePlainText(written, { locale, date }),
      record: { dateline: null, quotations: [], speakers: [], event },
    };
    return check(story, { today: date }).findings.map(({ rule }) => rule);
  };
  expect(rulesOf(text)).toContain('event-date-mismatch');
  expect(rulesOf(text.replace('7', '5'))).not.toContain('event-date-mismatch');
});
