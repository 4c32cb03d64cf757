import type { Slot } from '../facts/fact';

/**
 * Whether a question is answered by this article only: "Which country, according to the article, ...".
 * The world may hold other right answers, so nothing can be called wrong, and no shorter wording will do.
 */
export function isForThisArticleOnly(slot: Slot): boolean {
  return /according to (the|this) (article|text|reader)\b/i.test(slot.ask ?? '');
}
