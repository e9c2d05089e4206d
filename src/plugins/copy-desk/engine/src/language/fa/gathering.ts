import type { GatheringWords } from '../gathering-words';

export const gathering: GatheringWords = {
  nouns: 'نشست|اجلاس|همایش|کنفرانس|جشنواره|نمایشگاه|مسابقات|جام|کنگره|مجمع|دوره|گردهمایی',
  held: 'برگزار|برپا|آغاز|گشایش|افتتاح|پایان|میزبان',
  inWords: 'در',
  inLetter: '',
  cityWords: 'شهر',
  another: 'گذشته|پیشین|قبلی|آینده|نخستین|اولین|پیش',
};
