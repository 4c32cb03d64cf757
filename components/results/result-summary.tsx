import { useFormatter, useTranslations } from 'next-intl';
import type { ResultEntry } from './result-question';
import { verdictOf } from './verdict-chip';

type Props = {
  score: { points: number; outOf: number };
  questions: Pick<ResultEntry, 'id' | 'points'>[] | null;
};

const stripClass = { right: undefined, partly: 'partly', wrong: 'wrong', none: 'none' };

/** The score, a stroke per question, and one sentence about it. */
export function ResultSummary({ score, questions }: Props) {
  const t = useTranslations('results');
  const format = useFormatter();
  const points = format.number(score.points, { maximumFractionDigits: 1 });
  return (
    <section className="stack [--gap:0.6rem]">
      <h1 className="score">
        {t.rich('outOf', {
          points,
          outOf: score.outOf,
          num: (chunks) => <span className="score-num">{chunks}</span>,
        })}
      </h1>
      {questions && (
        <>
          <ol className="strip" aria-hidden="true">
            {questions.map(({ id, points: earned }) => (
              <li key={id} className={stripClass[verdictOf(earned)]} />
            ))}
          </ol>
          <p className="lede">{sentenceAbout(questions, t)}</p>
        </>
      )}
    </section>
  );
}

function sentenceAbout(
  questions: Pick<ResultEntry, 'points'>[],
  t: ReturnType<typeof useTranslations<'results'>>,
): string {
  const verdicts = questions.map(({ points }) => verdictOf(points));
  const none = verdicts.filter((verdict) => verdict === 'none').length;
  const wrong = verdicts.filter((verdict) => verdict === 'wrong' || verdict === 'partly').length;
  if (wrong + none === 0) return t('allRight');
  return [
    wrong > 0 ? t('someWrong', { count: wrong }) : '',
    none > 0 ? t('unanswered', { count: none }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
