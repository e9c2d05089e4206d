import type { GatheringWords } from '../gathering-words';

export const gathering: GatheringWords = {
  nouns:
    'sommet|conférence|forum|foire|salon|festival|exposition|championnat|coupe|jeux|congrès|assemblée|session|édition|réunion|marathon|rallye|biennale|symposium',
  held: 'tient|tenue|tenu|tiendra|tiennent|accueille|accueilli|accueillie|ouvre|ouvert|ouvrira|débute|débuté|débutera|commence|commencé|déroule|déroulera|prévu|prévue|organisé|organisée|lieu|achève|achèvera|clôture|termine|prend',
  inWords: 'à|au|en',
  inLetter: '',
  cityWords: 'la ville de|la ville d',
  another: 'dernier|dernière|précédent|précédente|prochain|prochaine|première|depuis|avant|après',
};
