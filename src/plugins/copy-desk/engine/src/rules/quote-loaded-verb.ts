import { defineRule } from './rule';

/** A reporting verb that judges what it reports. */
export const quoteLoadedVerb = defineRule({
  id: 'quote-loaded-verb',
  group: 'quotations',
  severity: 'info',
  title: {
    ar: 'فعل قول يحمل حكما',
    en: 'Reporting verb that takes sides',
    fr: 'Verbe de parole qui prend parti',
  },
  why: {
    ar: 'يوحي الفعل برأي الصحيفة في صدق القائل أو في نيته.',
    en: 'The verb tells readers what the paper thinks of the speaker’s honesty or motives.',
    fr: 'Le verbe laisse entendre ce que le journal pense de la sincérité ou des motifs de l’auteur.',
  },
  remedy: {
    ar: 'استعمل فعلا محايدا مثل «قال»، إلا إذا كان الحكم مقصودا ومسنودا.',
    en: 'Use a neutral verb such as “said”, unless the judgement is meant and borne out.',
    fr: 'Employez un verbe neutre comme « dire », sauf si le jugement est voulu et étayé.',
  },
  messages: {
    loaded: {
      ar: 'يحكم الفعل «{{cue}}» على ما ينقله.',
      en: '“{{cue}}” judges what it reports.',
      fr: '« {{cue}} » porte un jugement sur ce qu’il rapporte.',
    },
  },
  examples: {
    good: ['قال سامي الحداد إن "الطريق مفتوح منذ أمس".', 'وأكد سامي الحداد أن "الطريق مفتوح منذ أمس".'],
    bad: ['وزعم سامي الحداد أن "الطريق مفتوح منذ أمس".', 'وادعى سامي الحداد أن "الطريق مفتوح منذ أمس".'],
  },
  check({ quotations, language }, report) {
    const { loaded } = language.quotation;
    for (const { cue, lemma } of quotations) {
      if (cue && lemma !== null && loaded.has(lemma)) {
        report({ block: cue, span: cue, message: 'loaded', data: { cue: cue.text } });
      }
    }
  },
});
