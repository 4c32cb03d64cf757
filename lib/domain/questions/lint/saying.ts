import { contentStems, wordsOf } from '../../article/words';

const sayings = new Set(
  (
    'said say says saying told tell tells announced announce announces declared declare declares insisted insist ' +
    'insists claimed claim claims promised promise promises warned warn warns called call calls expressed ' +
    'express expresses according argued argue argues described describe describes believed believe believes ' +
    'stated wanted want wants proposed propose proposes demanded demand demands thought think thinks explained ' +
    'explain explains admitted admit admits suggested suggest suggests hoped hope hopes feared fear fears ' +
    'estimated estimate estimates wrote write writes quoted urged urge urges stressed stress stresses defended ' +
    'defend defends saw see sees found find finds considered consider considers deemed accused accuse accuses ' +
    'noted note notes reported words view opinion'
  ).split(' '),
);

/**
 * Whether a question says that a source says something. The source is named by the head of its description,
 * "statement" for "joint statement of the summit", or is itself the answer.
 */
export function namesAsSource(text: string, source: string, answer: string): boolean {
  const head = contentStems(source.split(/ (?:of|in|at|by|from) /)[0] ?? source).at(-1);
  const named = new Set([...contentStems(text), ...contentStems(answer)]);
  return head !== undefined && named.has(head) && wordsOf(text).some((word) => sayings.has(word));
}
