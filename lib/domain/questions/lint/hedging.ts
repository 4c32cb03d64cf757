/** How far a text stands back from what it says: not at all, by a mere "might", or by "apparently". */
type Distance = 0 | 1 | 2;

const reports =
  /\b(apparent|apparently|reported|reportedly|alleged|allegedly|supposed|supposedly|purported|purportedly|rumou?red|said to (be|have)|claimed to (be|have))\b/i;
const likelihoods =
  /\b(seem|seems|seemed|seeming|seemingly|appears? to|appeared to|probable|probably|possible|possibly|presumably|likely|perhaps|maybe|expected|believed|thought|estimated|assumed|suggests?|suggested)\b/i;
const appearances = /\b(formally|nominally|officially|on paper|in name)\b/i;

/** "May" is a month. */
const modals = /\b([Mm]ight|may|[Cc]ould|[Ww]ould)\b/;

/** How far a text stands back from what it says. */
export function distanceOf(text: string): Distance {
  if ([reports, likelihoods, appearances].some((words) => words.test(text))) return 2;
  return modals.test(text) ? 1 : 0;
}
