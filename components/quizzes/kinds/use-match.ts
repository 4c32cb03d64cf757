import { useState } from 'react';
import type { Pair, Question } from '@/lib/domain/questions/question';
import { fillWords } from '../../ui/fill-words';
import { nextEmpty, pairsIn, withPair } from '../match-pairs';
import type { QuizLabels } from '../quiz-labels';
import type { QuestionProps } from './question-props';

type MatchQuestion = Extract<Question, { kind: 'match' }>;

/** The pairs of a match, the entry that is filled next, and what to say of the last change. */
export function useMatch({ question, response, labels, onAnswer }: QuestionProps<'match'>) {
  const pairs = pairsIn(response);
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const isEmpty = (left: string) => pairs.every((pair) => pair.left !== left);
  const current = chosen !== null && isEmpty(chosen) ? chosen : nextEmpty(question, pairs);

  const pair = (made: Pair) => {
    const all = withPair(question, pairs, made);
    const at = question.left.findIndex(({ id }) => id === made.left);
    const next = nextEmpty(question, all, at);
    onAnswer({ kind: 'match', pairs: all });
    setChosen(next);
    setSaid(pairedWords(question, labels, made, next));
  };

  const press = (left: string) => {
    setChosen(left);
    const made = pairs.find((one) => one.left === left);
    if (!made) return;
    onAnswer({ kind: 'match', pairs: pairs.filter((one) => one !== made) });
    setSaid(fillWords(labels.matchTaken, textsOf(question, made)));
  };

  return { pairs, current, said, pair, press };
}

/** The text of an option; empty where there is no such option. */
export function textIn(options: { id: string; text: string }[], id: string | null): string {
  return options.find((option) => option.id === id)?.text ?? '';
}

const textsOf = ({ left, right }: MatchQuestion, pair: Pair) => ({
  left: textIn(left, pair.left),
  right: textIn(right, pair.right),
});

function pairedWords(
  question: MatchQuestion,
  labels: QuizLabels,
  made: Pair,
  next: string | null,
): string {
  return fillWords(labels.matchMade, {
    ...textsOf(question, made),
    next: next
      ? fillWords(labels.matchNextIs, { left: textIn(question.left, next) })
      : labels.matchComplete,
  });
}
