import type { GatheringWords } from '../gathering-words';

export const gathering: GatheringWords = {
  nouns: 'اجلاس|کانفرنس|سربراہی|میلہ|نمائش|فیسٹیول|چیمپئن|کپ|سیشن|سمٹ|فورم',
  held: 'منعقد|ہوگا|ہوگی|ہورہا|ہو|شروع|جاری|افتتاح|اختتام',
  inWords: '',
  inLetter: '',
  cityWords: 'شہر',
  another: 'گزشتہ|پچھلا|پچھلے|آئندہ|پہلا|پہلے',
};
