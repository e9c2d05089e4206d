import type { EventWords } from '../event-words';
import { NOTHING_JOINED } from '../event-words';
import { gathering } from './gathering';

export const event: EventWords = {
  ...NOTHING_JOINED,
  nouns:
    'summit|conference|forum|fair|festival|exhibition|expo|championship|championships|cup|games|congress|assembly|marathon|rally|biennale|symposium|convention',
  editions: 'edition|session|meeting',
  inWords: gathering.inWords,
  cityWords: gathering.cityWords,
  hosts: 'hosts|host|hosted',
  ends: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|he|she|it|they|we|i|but|however|meanwhile|speaking|said',
  frames:
    'speaking|spoke|addressing|delegates|opening|open|opened|works|sidelines|margins|host|hosts|hosting|attending|attended|during|proceedings|closing',
  held: gathering.held,
  until: 'until|till|to|through',
  elsewhere: 'since|like|after|before|unlike',
  capitals: {
    links: 'of|for|on|and|the',
    within: 'international|annual|world|national',
    ofWords: '',
    suffixes: 'st|nd|rd|th',
    ordinals:
      'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth'.split(
        '|',
      ),
  },
};
