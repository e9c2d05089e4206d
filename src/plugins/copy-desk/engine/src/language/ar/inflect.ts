import { fold } from '../../text/fold';
import type { ReportingWord, Strength } from '../quotation-words';

type Form = Pick<ReportingWord, 'form' | 'gender' | 'plural'>;

const finite = (gender: 'm' | 'f', plural = false): Form => ({ form: 'finite', gender, plural });
const participle = (gender: 'm' | 'f', plural = false): Form => ({ form: 'participle', gender, plural });

/** Pronouns for what was said. */
const SAID = ['ه', 'ها'];

const OBJECTS = ['ه', 'ها', 'هم', 'هما', 'نا', 'ني'];

/** A long vowel before the last consonant is short where the ending begins with a consonant: `قال`, `قلن`. */
const shortened = (stem: string): string => stem.replace(/[اوي](\p{L})$/u, '$1');

/** Past forms of the third person; a weak last letter goes before most endings. */
export const pastForms = (stem: string): [string, Form][] => {
  const weak = /[اىيو]$/u.test(stem);
  const base = weak ? stem.slice(0, -1) : stem;
  const dual = weak ? `${base}${stem.endsWith('ا') ? 'و' : 'ي'}ا` : `${stem}ا`;
  return [
    [stem, finite('m')],
    [`${base}ت`, finite('f')],
    [dual, finite('m', true)],
    [`${base}تا`, finite('f', true)],
    [`${base}وا`, finite('m', true)],
    [`${shortened(weak ? base : stem)}ن`, finite('f', true)],
  ];
};

/** Present and future forms of the third person. */
export const presentForms = (stem: string): [string, Form][] => {
  const base = /[اىيو]$/u.test(stem) ? stem.slice(0, -1) : stem;
  const feminine = `ت${stem.slice(1)}`;
  return [
    [stem, finite('m')],
    [feminine, finite('f')],
    [`${base}ون`, finite('m', true)],
    [`${base}ان`, finite('m', true)],
    [`${shortened(base)}ن`, finite('f', true)],
    [`ل${stem}`, finite('m')],
    [`ل${feminine}`, finite('f')],
    [`س${stem}`, finite('m')],
    [`س${feminine}`, finite('f')],
  ];
};

/** The circumstantial accusative, and the forms that are written like other nouns too. */
const participles = (accusative: string): [[string, Form], [string, Form][]] => {
  const stem = accusative.slice(0, -1);
  const base = stem.endsWith('ي') ? stem.slice(0, -1) : stem;
  const others: [string, Form][] = [
    [`${stem}ة`, participle('f')],
    [`${base}ين`, participle('m', true)],
  ];
  return [[accusative, participle('m')], others];
};

const STRENGTHS: Readonly<Record<string, Strength>> = { A: 'strong', B: 'likely', C: 'weak' };

/**
 * The forms of one lemma a line: `past|present|participle|A, B or C`, then `+` if it may take an object, `*` if it must;
 * `-` for a form that is not in use.
 */
export const inflect = (table: string): ReadonlyMap<string, ReportingWord> => {
  const forms = new Map<string, ReportingWord>();
  for (const line of table.trim().split('\n')) {
    const [lemma = '', now = '-', circumstance = '-', mark = 'C'] = line.trim().split('|');
    const strength = STRENGTHS[mark.charAt(0)] ?? 'weak';
    const needsObject = mark.endsWith('*');
    const transitive = needsObject || mark.endsWith('+');
    const objects = transitive ? OBJECTS : mark.endsWith('=') ? SAID : [];
    const add = (form: string, rest: Form, strong = strength): void => {
      const known = forms.get(form);
      if (!known || known.strength === 'weak')
        forms.set(form, { lemma, strength: strong, transitive, needsObject, ...rest });
    };
    const verbs = [...pastForms(fold(lemma)), ...(now === '-' ? [] : presentForms(fold(now)))];
    for (const [form, rest] of verbs) {
      add(form, rest);
      if (!rest.plural) for (const object of objects) add(withObject(form, object), rest);
    }
    if (circumstance === '-') continue;
    const [accusative, others] = participles(fold(circumstance));
    add(...accusative);
    for (const [form, rest] of others) add(form, rest, strength === 'strong' ? strength : 'weak');
  }
  return forms;
};

/** A verb with the pronoun of its object written onto it. */
export const withObject = (form: string, object: string): string => `${form.replace(/ى$/u, 'ا')}${object}`;
