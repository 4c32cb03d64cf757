import type { Bank } from '../facts/bank';
import type { LintRule } from '../questions/lint/rules';
import type { Item } from '../questions/question';
import { badByKey, badByTyping, badByUniqueness } from './planted-bad-answers';
import { badByFidelity, badByForm } from './planted-bad-fidelity';
import { badByFlaw } from './planted-bad-flaws';
import { badByCueing, badBySet } from './planted-bad-sets';
import { badBySubtlety } from './planted-bad-subtle';

/** Questions with a flaw put in on purpose, and the rule that must find it. */
export type PlantedBad = { rule: LintRule; what: string; bank: Bank; items: Item[] };

/** Every planted flaw, as a careless or a malicious writer would commit it. */
export const plantedBad: PlantedBad[] = [
  ...badByFlaw,
  ...badByUniqueness,
  ...badByKey,
  ...badByTyping,
  ...badByFidelity,
  ...badByForm,
  ...badByCueing,
  ...badBySet,
  ...badBySubtlety,
];
