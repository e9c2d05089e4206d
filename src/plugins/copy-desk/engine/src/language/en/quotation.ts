import { BARE_QUOTATION, phraseSet, reportingForms, unionOf, wordSet } from '../quotation-lists';
import type { QuotationWords } from '../quotation-words';

const PREPOSITIONS = wordSet(
  'in on at of to for from by with about after before during against under over between near through into as since amid despite without within around following outside inside',
);
const PARTICLES = wordSet(`
  the a an and or but that this these those it its is are was were be been being have has had will would can could should must may might do does did not no
  if when while where who whom whose which what why how there here then than so because although though however meanwhile also still even only just more most
  some many any all each every such one two three first last next other another both i we you our my your his her their them him me us let yes
`);
const TIMES = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow earlier later recently morning evening night week month year january february march april june july august september october november december',
);
const ORGANIZATIONS = wordSet(`
  ministry company council committee commission agency union party government parliament police court bank university club team federation organization
  organisation institute association group department office embassy army authority board foundation league museum hospital school network airline charity
  watchdog regulator newspaper nations cabinet opposition senate congress
`);
const DOCUMENTS = wordSet(
  'statement report document letter memo study survey law bill article note communique declaration',
);
const TITLES = wordSet(`
  president minister director manager secretary spokesman spokeswoman spokesperson chairman chairwoman chair mayor governor ambassador professor chief head
  coach captain player striker goalkeeper founder owner editor author writer poet novelist director-general actor actress singer artist engineer doctor nurse
  teacher researcher scientist analyst expert economist lawyer judge prosecutor general colonel officer commissioner envoy leader deputy vice prime foreign
  foreign-minister senator representative lawmaker activist farmer fisherman curator librarian principal executive ceo king queen prince princess sheikh bishop imam
`);
const ANONYMOUS = wordSet(
  'official officials source sources witness witnesses resident residents diplomat diplomats analysts experts protesters demonstrators users neighbours neighbors relatives aide aides critics supporters somebody others',
);

/** Everything the desk knows of English quotations. */
export const quotation: QuotationWords = {
  ...BARE_QUOTATION,
  order: 'subject-first',
  capitals: true,
  enclitic: /['\u2019]s$/u,
  determiners: wordSet('the a an his her their its'),
  pronounGender: new Map([
    ['he', 'm'],
    ['she', 'f'],
    ['they', null],
    ['it', null],
  ]),
  reporting: reportingForms(`
    say|A|said says say|saying
    tell|A|told tells tell|telling
    add|A|added adds|adding
    note|B|noted notes|noting
    state|B|stated states|stating
    argue|A|argued argues|arguing
    claim|B|claimed claims|claiming
    insist|A|insisted insists|insisting
    stress|B|stressed stresses|stressing
    warn|A|warned warns|warning
    announce|B|announced announces|announcing
    explain|A|explained explains|explaining
    acknowledge|B|acknowledged acknowledges|acknowledging
    admit|B|admitted admits|admitting
    deny|B|denied denies|denying
    confirm|B|confirmed confirms|confirming
    declare|B|declared declares|declaring
    recall|B|recalled recalls|recalling
    reply|A|replied replies|replying
    respond|B|responded responds|responding
    ask|B|asked asks|asking
    answer|B|answered answers|answering
    wonder|B|wondered wonders|wondering
    write|B|wrote writes|writing
    tweet|A|tweeted tweets|tweeting
    post|C|posted posts|posting
    testify|B|testified testifies|testifying
    suggest|B|suggested suggests|suggesting
    predict|B|predicted predicts|predicting
    believe|B|believes believed|believing
    think|C|thinks thought|
    observe|B|observed observes|observing
    conclude|B|concluded concludes|concluding
    continue|C|continued continues|continuing
    complain|B|complained complains|complaining
    joke|A|joked jokes|joking
    vow|B|vowed vows|vowing
    urge|B|urged urges|urging
    describe|B|described describes|describing
    call|C|called calls|calling
    accuse|B|accused accuses|accusing
    criticise|B|criticised criticized criticises criticizes|
    boast|B|boasted boasts|boasting
    concede|B|conceded concedes|conceding
    remark|A|remarked remarks|remarking
    read|C|read reads|
    shout|B|shouted shouts|shouting
  `),
  labelVerbs: new Set(['call', 'describe']),
  loaded: new Set(['claim', 'admit', 'boast', 'concede', 'insist']),
  continuing: new Set(['add', 'continue', 'conclude']),
  sourcePhrases: phraseSet('according to · in the words of · in the view of'),
  sourceTags: phraseSet('as he put it · as she put it · in his words · in her words'),
  complementisers: wordSet('that'),
  sentenceWords: wordSet(
    'is are was were be been have has had will would can could should must may do does did not we i you they it he she there if because no never what how why let it\u2019s we\u2019re don\u2019t won\u2019t can\u2019t i\u2019m that\u2019s',
  ),
  functionWords: unionOf(PREPOSITIONS, PARTICLES, TIMES, wordSet('he she they it')),
  prepositions: PREPOSITIONS,
  relatives: wordSet('who which whom whose that where'),
  times: TIMES,
  pronouns: wordSet('i we you he she they it this these those'),
  auxiliaries: wordSet('has have had also later then again already recently simply has'),
  titles: TITLES,
  honorifics: wordSet('mr mrs ms dr prof sir dame lord lady sen rep gov gen lt col capt sgt st rev hon'),
  organizations: ORGANIZATIONS,
  documents: DOCUMENTS,
  anonymous: ANONYMOUS,
  genitives: wordSet('of'),
  placing: wordSet('in at from inside within'),
  sourceAdjectives: wordSet('close familiar briefed'),
  commonNouns: unionOf(ORGANIZATIONS, DOCUMENTS, wordSet('people country city world interview conference war peace')),
  namingNouns: wordSet(
    'newspaper magazine film movie book novel song album ship programme program show series titled entitled called named dubbed nicknamed slogan hashtag term word operation exhibition festival project campaign play headlined',
  ),
  labelNouns: wordSet('slogan title name motto theme'),
  namingPhrases: phraseSet(
    'titled · entitled · called · named · dubbed · nicknamed · known as · under the title · under the slogan · so called · so-called · the word · the term',
  ),
  nameParticles: wordSet('al el bin ben ibn de la van von der du da di abu bint'),
  openers: wordSet('but and so then meanwhile however'),
  addressees: wordSet('reporters journalists parliament lawmakers'),
  sameAgain: wordSet('latter'),
  topicShifts: phraseSet('for his part · for her part · for their part · on the other hand · in turn'),
};
