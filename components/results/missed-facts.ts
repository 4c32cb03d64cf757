import type { Response } from '@/lib/domain/grading/response';
import type { AnswerKey, Item } from '@/lib/domain/questions/question';
import { isMade } from './tally';

/**
 * Places of the facts behind what was not right in an answer that did not earn everything: missed
 * options, entries out of place, pairs not made. All of them where none stands out.
 */
export function missedFacts({ key, facts }: Item, response: Response | null): number[] {
  const all = facts.map((_, at) => at);
  const missed = all.filter((at) => isMissed(key, at, response));
  return missed.length > 0 ? missed : all;
}

function isMissed(key: AnswerKey, at: number, response: Response | null): boolean {
  if (key.kind === 'multiple' && response?.kind === 'multiple')
    return !response.optionIds.includes(key.optionIds[at] ?? '');
  if (key.kind === 'order' && response?.kind === 'order') return response.ids[at] !== key.ids[at];
  const pair = key.kind === 'match' ? key.pairs[at] : undefined;
  return pair !== undefined && response?.kind === 'match' && !isMade(pair, response.pairs);
}
