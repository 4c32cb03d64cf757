import type { Bank } from '../../facts/bank';
import type { Item } from '../../questions/question';
import { goodChoices } from './good-choices';
import { goodClaims } from './good-claims';
import { goodNumbers } from './good-numbers';
import { goodSets } from './good-sets';
import { goodSeveral } from './good-several';
import { goodBySubtlety } from './good-subtle';
import { goodWords } from './good-words';

/** Questions that a critical teacher would let pass, many of them close to what a rule forbids. */
export type PlantedGood = { what: string; bank: Bank; items: Item[] };

/** Every planted good question, and sets of them. */
export const plantedGood: PlantedGood[] = [
  ...goodChoices,
  ...goodClaims,
  ...goodNumbers,
  ...goodSets,
  ...goodSeveral,
  ...goodBySubtlety,
  ...goodWords,
];
