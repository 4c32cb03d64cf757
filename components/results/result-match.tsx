import { useTranslations } from 'next-intl';
import type { Pair, Question } from '@/lib/domain/questions/question';
import { pairsIn } from '../quizzes/match-pairs';
import { AnswerRow } from './answer-row';
import { FootnoteLink } from './footnote-link';
import type { ResultAnswersProps } from './result-answers';

type ResultMatchProps = ResultAnswersProps & {
  question: Extract<Question, { kind: 'match' }>;
  /** The i-th is proved by the item's i-th fact. */
  pairs: Pair[];
};

/** Every right pair, and what the student put there instead. */
export function ResultMatch({ question, pairs, response, footnotes, student }: ResultMatchProps) {
  const t = useTranslations('results');
  const given = pairsIn(response ?? undefined);
  const own = student ? t('answerOf', { student }) : t('yourAnswer');
  const textOf = (side: 'left' | 'right', id: string) =>
    question[side].find((option) => option.id === id)?.text ?? '';
  return (
    <ul className="options tight">
      {pairs.map(({ left, right }, at) => {
        const choice = given.find((pair) => pair.left === left)?.right;
        const tone = choice === undefined ? 'missed' : choice === right ? 'right' : 'wrong';
        return (
          <AnswerRow
            key={left}
            tone={given.length === 0 ? undefined : tone}
            verdict={t(`pair.${tone}`)}
          >
            <b className="block">{textOf('left', left)}</b>
            {textOf('right', right)}
            <FootnoteLink note={footnotes[at]} />
            {choice !== undefined && choice !== right && (
              <span className="small block">
                {t('given', { own, answer: textOf('right', choice) })}
              </span>
            )}
          </AnswerRow>
        );
      })}
    </ul>
  );
}
