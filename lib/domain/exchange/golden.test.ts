import { expect, test } from 'vitest';
import { generateSet } from '../questions/generate-set';
import { parallelForm } from '../questions/parallel-form';
import { questionKinds } from '../questions/question';
import { seedBank } from '../testing/banks';
import { questionsToJson } from './questions-json';

const seed = 7;
const { items } = generateSet(seedBank, { count: 20, kinds: [...questionKinds], seed });

/** What was chosen to be right. After a wanted change: read the difference, then `npx vitest run -u golden`. */
test.each([
  ['seeded-20', items],
  ['seeded-20-form-2', parallelForm(seedBank, items, seed, 2)],
])('the shipped bank gives the frozen set %s', async (name, set) => {
  const text = JSON.stringify(questionsToJson(set, seedBank), null, 1);
  await expect(text).toMatchFileSnapshot(`../testing/golden/${name}.txt`);
});
