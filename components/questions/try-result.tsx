import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import type { Response } from '@/lib/domain/grading/response';
import { type Item, wordingOf } from '@/lib/domain/questions/question';
import { Evidence } from '../articles/evidence';
import { atTheFoot, type CitedSentence, footnotesOf } from '../results/footnotes';
import { ResultAnswers } from '../results/result-answers';
import { Explanation } from '../results/result-explanation';
import { VerdictChip, verdictOf } from '../results/verdict-chip';

/** A question to try, with the proof of each of its facts. */
export type TryEntry = { id: string; item: Item; evidence: CitedSentence[] };

type TryResultProps = {
  n: number;
  entry: TryEntry;
  response: Response | null;
  /** 0 to 1; null when nothing was answered. */
  points: number | null;
  article: { title: string };
  heading: Ref<HTMLHeadingElement>;
};

/** What a student sees of a question afterwards: right or not, why, and the footnotes. */
export function TryResult({ n, entry, response, points, article, heading }: TryResultProps) {
  const t = useTranslations('evidence');
  const { item, evidence } = entry;
  const footnotes = footnotesOf(n, item, evidence);
  return (
    <>
      <div className="stack [--gap:0.5rem]">
        <h1 className="question" ref={heading} tabIndex={-1}>
          {wordingOf(item.question)}
        </h1>
        <p role="status">
          <VerdictChip verdict={verdictOf(points)} />
        </p>
      </div>
      <ResultAnswers item={item} response={response} points={points} footnotes={footnotes} />
      <Explanation item={item} response={response} />
      {atTheFoot(footnotes).map(({ id, label, fact: { citation }, ...cited }) => (
        <Evidence
          key={id}
          n={label}
          id={id}
          quote={citation.quote}
          {...cited}
          source={t('paragraph', { title: article.title, paragraph: citation.paragraph })}
        />
      ))}
    </>
  );
}
