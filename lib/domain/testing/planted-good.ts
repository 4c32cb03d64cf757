import type { Bank } from '../facts/bank';
import type { Item } from '../questions/question';
import { goodChosen } from './planted-good-chosen';
import { goodSets } from './planted-good-sets';
import { goodBySubtlety } from './planted-good-subtle';
import { goodTyped } from './planted-good-typed';

/** Questions that a critical teacher would let pass, many of them close to what a rule forbids. */
export type PlantedGood = { what: string; bank: Bank; items: Item[] };

/** Every planted good question, and sets of them. */
export const plantedGood: PlantedGood[] = [
  ...goodChosen,
  ...goodTyped,
  ...goodSets,
  ...goodBySubtlety,
];
