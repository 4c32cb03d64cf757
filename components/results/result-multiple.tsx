import { useTranslations } from 'next-intl';
import type { Question } from '@/lib/domain/questions/question';
import { letterAt } from '../quizzes/letter-at';
import { chosenIn } from '../quizzes/toggle-option';
import { AnswerRow } from './answer-row';
import { FootnoteLink } from './footnote-link';
import type { ResultAnswersProps } from './result-answers';

type ResultMultipleProps = ResultAnswersProps & {
  question: Extract<Question, { kind: 'multiple' }>;
  /** The i-th is proved by the item's i-th fact. */
  rightIds: string[];
};

const words = { right: 'chosenRight', missed: 'notChosen', wrong: 'chosenWrong' } as const;

/** Every option: rightly chosen, wrongly chosen, missed, or rightly left out. */
export function ResultMultiple({ question, rightIds, response, footnotes }: ResultMultipleProps) {
  const t = useTranslations('results');
  const chosen = chosenIn(response ?? undefined);
  const toneOf = (id: string) => {
    if (rightIds.includes(id)) return chosen.includes(id) ? 'right' : 'missed';
    return chosen.includes(id) ? 'wrong' : undefined;
  };
  return (
    <ul className="options several tight">
      {question.options.map(({ id, text }, at) => {
        const tone = toneOf(id);
        return (
          <AnswerRow key={id} tone={tone} mark={letterAt(at)} verdict={tone ? t(words[tone]) : ''}>
            {text}
            <FootnoteLink note={footnotes[rightIds.indexOf(id)]} />
          </AnswerRow>
        );
      })}
    </ul>
  );
}
