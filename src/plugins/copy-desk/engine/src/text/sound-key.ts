import { personKey } from './name-key';

/** Letters of both scripts that stand for each other when a name is transliterated; what is in none is not heard. */
const SOUNDS: readonly (readonly [sound: string, latin: string, arabic: string])[] = [
  ['k', 'gckqx', '\u062C\u063A\u0642\u0643\u062E\u06AF\u0686'],
  ['s', 's', '\u0633\u0635\u0634\u062B'],
  ['t', 't', '\u062A\u0637'],
  ['d', 'd', '\u062F\u0636\u0630\u0638'],
  ['z', 'z', '\u0632'],
  ['b', 'bp', '\u0628\u067E'],
  ['f', 'fv', '\u0641\u06A4'],
  ['l', 'l', '\u0644'],
  ['m', 'm', '\u0645'],
  ['n', 'n', '\u0646'],
  ['r', 'r', '\u0631'],
];

const SOUND_OF: ReadonlyMap<string, string> = new Map(
  SOUNDS.flatMap(([sound, latin, arabic]) => [...latin, ...arabic].map((letter) => [letter, sound] as const)),
);

/** Two Latin letters for one Arabic: `ch` and `sh` for shin, `th` for tha; `j` and `dj` for jim. */
const latinSounds = (word: string): string => word.replace(/ch|sh|th/gu, 's').replace(/dj|j/gu, 'g');

const soundsIn = (word: string): string => {
  let sounds = '';
  for (const letter of latinSounds(word)) {
    const sound = SOUND_OF.get(letter) ?? '';
    if (!sounds.endsWith(sound) || sound === '') sounds += sound;
  }
  return sounds;
};

/** The consonants of a name as Latin and Arabic writing share them: `Hammouchi` and `حموشي` are the same. */
export const soundKey = (name: string): string => personKey(name).split(' ').map(soundsIn).join(' ');
