import type { DatelineWords } from '../dateline-words';

export const dateline: DatelineWords = {
  from: 'de|à',
  on: 'le',
  correspondsTo: '',
  fillers: 'exclusif|analyse|reportage',
  beforePlace: '',
  beforeByline: 'par',
  outletWords: 'Presse|Agence|Radio|Journal|Quotidien|Infos|Info|TV|Télévision|Dépêche|Actualités|News|Hebdo',
  givenNames:
    'Abdelkader|Adrien|Ahmed|Alain|Alexandre|Ali|Alice|Amina|Amine|André|Anne|Antoine|Arnaud|Aurélie|Benoît|Bernard|Bruno|Camille|Caroline|Catherine|Cécile|Céline|Charles|Charlotte|Christian|Christine|Christophe|Claire|Claude|Daniel|David|Denis|Dominique|Emmanuel|Éric|Fatima|Florence|François|Françoise|Frédéric|Gérard|Guillaume|Hamza|Hassan|Hélène|Henri|Hugo|Ibrahim|Isabelle|Jacques|Jean|Jérôme|Julie|Julien|Karim|Khaled|Laurent|Leïla|Louis|Luc|Lucie|Manon|Marc|Marie|Martin|Mathieu|Matthieu|Michel|Mohamed|Mohammed|Nabil|Nadia|Nathalie|Nicolas|Nicole|Olivier|Omar|Pascal|Patrick|Paul|Philippe|Pierre|Rachid|Rania|Romain|Said|Salma|Samir|Sarah|Sébastien|Simon|Sophie|Stéphane|Sylvie|Thierry|Thomas|Valérie|Véronique|Vincent|Xavier|Yasmine|Youssef|Yves',
  nameParticles: 'de|du|le|la|el|al|ben|bou|van|von',
  notNames:
    'le|la|les|un|une|des|du|de|et|ou|mais|à|au|aux|en|dans|sur|pour|par|avec|sans|est|sont|a|ont|pas|plus|après|avant|comment|pourquoi|premier|ministre|président|gouvernement|police|roi|reine|prince|ville|guerre|pétrole|ligue|coupe|saint',
  leadVerbs: '',
  guesses: false,
};
