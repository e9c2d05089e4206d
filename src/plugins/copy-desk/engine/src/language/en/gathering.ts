import type { GatheringWords } from '../gathering-words';

export const gathering: GatheringWords = {
  nouns:
    'summit|conference|forum|fair|festival|exhibition|expo|championship|cup|games|congress|assembly|session|edition|meeting|marathon|rally|biennale|symposium|convention',
  held: 'held|holds|hosted|hosts|takes|took|opens|opened|opening|begins|began|starts|started|runs|ran|running|scheduled|convenes|convened|kicks|kicked|staged|meets|closes|closed|ends|ended|concludes',
  inWords: 'in|at',
  inLetter: '',
  cityWords: 'the city of|city of',
  another: 'last|previous|earlier|next|first|since|before|after|inaugural|former',
};
