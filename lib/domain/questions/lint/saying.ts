import { contentStems, stemOf, wordsOf } from '../../article/words';

const words =
  'said say says saying told tell tells announced announces declared declares insisted insists claimed claims ' +
  'promised promises warned warns called calls expressed expresses according argued argues described describes ' +
  'believed believes stated states wanted wants proposed proposes demanded demands thought thinks explained ' +
  'explains admitted admits suggested suggests hoped hopes feared fears estimated estimates wrote writes quoted ' +
  'urged urges stressed stresses defended defends saw sees found finds considered considers deemed accused ' +
  'noted notes reported words view opinion';

const sayings = new Set(words.split(' ').map(stemOf));

/** Whether a text says that a source says something, and names the source by the head of its description. */
export function namesAsSource(text: string, source: string): boolean {
  const stems = new Set(contentStems(text));
  const head = contentStems(source.split(/ (?:of|in|at|by|from) /)[0] ?? source).at(-1);
  const says = wordsOf(text).some((word) => sayings.has(stemOf(word)));
  return says && head !== undefined && stems.has(head);
}
