import type { EventWords } from '../event-words';
import { NOTHING_JOINED } from '../event-words';
import { gathering } from './gathering';

export const event: EventWords = {
  ...NOTHING_JOINED,
  nouns:
    'sommet|conférence|forum|foire|salon|festival|exposition|championnat|coupe|jeux|congrès|assemblée|marathon|rallye|biennale|symposium|assises|rencontres',
  editions: 'édition|session|réunion',
  inWords: gathering.inWords,
  cityWords: gathering.cityWords,
  hosts: 'accueille|accueillera|abrite|abritera|organise',
  ends: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|il|elle|ils|elles|on|nous|mais|selon|dans|pour|qui|que|est|sont|a|ont|semaine|mois|année|ville',
  frames:
    'ouverture|travaux|marge|clôture|accueille|abrite|organise|participe|lors|pendant|ouvre|inauguration|coulisses',
  held: gathering.held,
  until: "jusqu'au|jusqu|au",
  elsewhere: 'depuis|comme|après|avant',
  capitals: {
    links: 'de|du|des|d|la|le|les|l|et|sur|aux',
    within:
      'international|internationale|national|nationale|mondial|mondiale|arabe|arabes|maghrébin|maghrébine|africain|africaine|européen|européenne|méditerranéen|méditerranéenne|annuel|annuelle|général|générale|film|cinéma|livre|théâtre|musique|eau|climat|jeunesse|artisanat|tourisme|agriculture|sécurité|énergie|enfance|sport|santé',
    ofWords: 'de|du|des|d|la|les|l',
    suffixes: 'e|ème|eme|er|ère|ere|re',
    ordinals:
      'première|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième|seizième|dix-septième|dix-huitième|dix-neuvième|vingtième'.split(
        '|',
      ),
  },
};
