import { NAMES } from './data/names';
import { openGazetteer } from './data/gazetteer';
import { addLanguage } from './language';
import { ar } from './language/ar';
import { en } from './language/en';
import { fa } from './language/fa';
import { fr } from './language/fr';
import { he } from './language/he';
import { ur } from './language/ur';

// All that the engine can know: every language, and the gazetteer.
[ar, en, fa, fr, he, ur].forEach(addLanguage);
openGazetteer(NAMES);
