import type { Bank } from '../../facts/bank';
import type { LintRule } from '../../questions/lint/rules';
import type { Item } from '../../questions/question';
import { badByClaim } from './bad-claims';
import { badByCueing } from './bad-cueing';
import { badByGiveaway } from './bad-giveaways';
import { badByHedge } from './bad-hedges';
import { badByKey } from './bad-keys';
import { badByOptions } from './bad-options';
import { badBySet } from './bad-sets';
import { badBySeveral } from './bad-several';
import { badBySource } from './bad-sources';
import { badBySubtleAnswer } from './bad-subtle-answers';
import { badBySubtleWord } from './bad-subtle-words';
import { badByTyping } from './bad-typing';
import { badByUniqueness } from './bad-uniqueness';
import { badByWording } from './bad-wording';

/** Questions with a flaw put in on purpose, and the rule that must find it. */
export type PlantedBad = { rule: LintRule; what: string; bank: Bank; items: Item[] };

/** Every planted flaw, as a careless or a malicious writer would commit it. */
export const plantedBad: PlantedBad[] = [
  ...badByClaim,
  ...badByCueing,
  ...badByGiveaway,
  ...badByHedge,
  ...badByKey,
  ...badByOptions,
  ...badBySet,
  ...badBySeveral,
  ...badBySource,
  ...badBySubtleAnswer,
  ...badBySubtleWord,
  ...badByTyping,
  ...badByUniqueness,
  ...badByWording,
];
