import { BARE_QUOTATION, phraseSet, reportingForms, unionOf, wordSet } from '../quotation-lists';
import type { QuotationWords } from '../quotation-words';

/** `lemma|strength|third person, present and past|participle`: what may be asked in the inverted order is added. */
const VERBS = `
  dire|A|dit disait|disant
  affirmer|A|affirme affirmait affirmé affirment|affirmant
  déclarer|A|déclare déclarait déclaré|déclarant
  ajouter|A|ajoute ajoutait ajouté|ajoutant
  indiquer|B|indique indiquait indiqué|indiquant
  préciser|A|précise précisait précisé|précisant
  souligner|B|souligne soulignait souligné|soulignant
  expliquer|A|explique expliquait expliqué|expliquant
  estimer|A|estime estimait estimé|estimant
  assurer|A|assure assurait assuré|assurant
  rappeler|B|rappelle rappelait rappelé|rappelant
  annoncer|B|annonce annonçait annoncé|annonçant
  confier|A|confie confiait confié|confiant
  raconter|A|raconte racontait raconté|racontant
  noter|B|note notait noté|notant
  relever|C|relève relevait relevé|relevant
  insister|A|insiste insistait insisté|insistant
  poursuivre|C|poursuit poursuivait poursuivi|poursuivant
  renchérir|A|renchérit renchérissait renchéri|
  conclure|B|conclut concluait conclu|concluant
  répondre|B|répond répondait répondu|répondant
  rétorquer|A|rétorque rétorquait rétorqué|
  lancer|C|lance lançait lancé|lançant
  marteler|A|martèle martelait martelé|martelant
  reconnaître|B|reconnaît reconnaissait reconnu|reconnaissant
  admettre|B|admet admettait admis|admettant
  nier|B|nie niait nié|niant
  démentir|B|dément démentait démenti|démentant
  regretter|B|regrette regrettait regretté|regrettant
  déplorer|B|déplore déplorait déploré|déplorant
  dénoncer|B|dénonce dénonçait dénoncé|dénonçant
  prévenir|B|prévient prévenait prévenu|prévenant
  avertir|B|avertit avertissait averti|avertissant
  juger|B|juge jugeait jugé|jugeant
  considérer|B|considère considérait considéré|considérant
  plaider|B|plaide plaidait plaidé|plaidant
  promettre|B|promet promettait promis|promettant
  demander|B|demande demandait demandé|demandant
  interroger|C|interroge interrogeait interrogé|
  écrire|B|écrit écrivait|écrivant
  tweeter|A|tweete tweeté|
  prétendre|B|prétend prétendait prétendu|prétendant
  avouer|B|avoue avouait avoué|avouant
  témoigner|B|témoigne témoignait témoigné|témoignant
  qualifier|B|qualifie qualifiait qualifié|qualifiant
  accuser|B|accuse accusait accusé|accusant
  soutenir|B|soutient soutenait soutenu|soutenant
  résumer|B|résume résumait résumé|résumant
  se réjouir|B|réjouit réjouissait réjoui|
  commenter|B|commente commentait commenté|commentant
  croire|B|croit croyait cru|
  penser|B|pense pensait pensé|
`;

const INVERTED: readonly (readonly [string, string])[] = [
  ['il', 'm'],
  ['elle', 'f'],
];

/** `dit-il`, `affirme-t-elle`: the pronoun is written onto the verb. */
const inverted = VERBS.trim()
  .split('\n')
  .map((line) => {
    const [lemma = '', mark = 'B', finite = ''] = line.trim().split('|');
    const forms = finite
      .split(' ')
      .flatMap((form) =>
        INVERTED.flatMap(([pronoun, gender]) => [`${form}-${pronoun}:${gender}`, `${form}-t-${pronoun}:${gender}`]),
      );
    return `${lemma}|${mark === 'C' ? 'B' : mark}|${forms.join(' ')}|`;
  })
  .join('\n');

const PREPOSITIONS = wordSet(
  'à de en dans par pour sur avec sans sous chez vers entre contre depuis pendant avant après lors du des au aux auprès face malgré selon près devant derrière hors parmi',
);
const PARTICLES = wordSet(`
  le la les un une et ou mais que qui quoi dont où ce cet cette ces il elle ils elles on nous vous je tu se ne pas plus est sont était a ont avait avoir être sera
  si quand comme lorsque puis alors ainsi aussi encore même très bien tout tous toute toutes leur leurs son sa ses notre nos votre vos mon ma mes y donc car ni or
  c d j l m n s t qu
`);
const TIMES = wordSet(
  'lundi mardi mercredi jeudi vendredi samedi dimanche hier demain matin soir nuit semaine mois année janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
);
const ORGANIZATIONS = wordSet(`
  ministère société entreprise conseil comité commission agence union parti gouvernement parlement police tribunal cour banque université club équipe
  fédération organisation institut association groupe département bureau ambassade armée autorité fondation ligue musée hôpital école réseau syndicat préfecture
  mairie région opposition sénat assemblée présidence journal république
`);
const DOCUMENTS = wordSet('communiqué rapport document lettre note étude enquête loi texte article déclaration');
const TITLES = wordSet(`
  président présidente ministre directeur directrice secrétaire porte-parole maire gouverneur ambassadeur ambassadrice professeur professeure chef cheffe entraîneur
  entraîneuse capitaine joueur joueuse attaquant gardien fondateur fondatrice propriétaire rédacteur rédactrice auteur autrice écrivain écrivaine poète romancier romancière
  acteur actrice chanteur chanteuse artiste ingénieur ingénieure médecin infirmière enseignant enseignante chercheur chercheuse analyste expert experte économiste
  avocat avocate juge procureur procureure général colonel officier commissaire envoyé dirigeant dirigeante député députée sénateur sénatrice militante militant pêcheur
  conservateur conservatrice bibliothécaire premier première roi reine prince princesse cheikh évêque imam responsable délégué déléguée patron patronne
`);
const ANONYMOUS = wordSet(
  'source sources témoin témoins habitant habitants habitante diplomate diplomates analystes experts manifestants utilisateurs voisins voisin riverains proches certains plusieurs d\u2019autres autres',
);

/** Everything the desk knows of French quotations. */
export const quotation: QuotationWords = {
  ...BARE_QUOTATION,
  order: 'subject-first',
  capitals: true,
  elided: /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu)['\u2019](?=\p{L})/iu,
  determiners: wordSet("le la les un une son sa ses leur leurs l\u2019 l'"),
  pronounGender: new Map([
    ['il', 'm'],
    ['elle', 'f'],
    ['ils', null],
    ['elles', 'f'],
    ['on', null],
  ]),
  reporting: new Map([...reportingForms(VERBS), ...reportingForms(inverted)]),
  labelVerbs: new Set(['qualifier']),
  loaded: new Set(['prétendre', 'avouer', 'admettre', 'marteler', 'reconnaître']),
  continuing: new Set(['ajouter', 'poursuivre', 'conclure', 'renchérir']),
  sourcePhrases: phraseSet("selon · d\u2019 après · d' après · aux yeux de · à en croire · de l\u2019 avis de"),
  sourceTags: phraseSet('selon lui · selon elle · selon eux · selon ses termes · selon ses mots'),
  complementisers: wordSet("que qu\u2019 qu'"),
  sentenceWords: wordSet(
    "est sont était a ont avait avons sera serons faut peut doit devons je nous vous on il elle ils ne pas n\u2019 j\u2019 c\u2019 si quand jamais c' j' n'",
  ),
  functionWords: unionOf(PREPOSITIONS, PARTICLES, TIMES),
  prepositions: PREPOSITIONS,
  relatives: wordSet('qui dont où lequel laquelle'),
  times: TIMES,
  pronouns: wordSet('je tu il elle on nous vous ils elles ce cela ça ceci'),
  auxiliaries: wordSet("a ont avait aussi également ensuite encore s\u2019 s' est l\u2019 l' lui y"),
  titles: TITLES,
  honorifics: wordSet('m mm mme mmes mlle dr me pr mgr monsieur madame maître docteur'),
  organizations: ORGANIZATIONS,
  documents: DOCUMENTS,
  anonymous: ANONYMOUS,
  genitives: wordSet("de du des d' d\u2019"),
  placing: wordSet('à au dans de du chez'),
  sourceAdjectives: wordSet('proche proches'),
  commonNouns: unionOf(ORGANIZATIONS, DOCUMENTS, wordSet('gens pays ville monde entretien conférence guerre paix')),
  namingNouns: wordSet(
    'journal magazine film livre roman chanson album navire bateau programme émission série intitulé intitulée baptisé baptisée surnommé surnommée slogan mot terme opération exposition festival projet campagne pièce nommé nommée dit',
  ),
  labelNouns: wordSet('slogan titre nom devise thème'),
  namingPhrases: phraseSet(
    'intitulé · intitulée · baptisé · baptisée · surnommé · surnommée · sous le titre · sous le slogan · le mot · le terme · dit · dite · connu sous le nom de',
  ),
  nameParticles: wordSet('al el ben bin ibn de la le van von abou bou'),
  openers: wordSet('mais et or puis alors donc cependant'),
  addressees: wordSet('journalistes'),
  topicShifts: phraseSet('de son côté · de leur côté · pour sa part · pour leur part · à son tour · en revanche'),
};
