import { useTranslations } from 'next-intl';
import { sentenceKey } from '@/lib/domain/facts/reading-order';
import type { Response } from '@/lib/domain/grading/response';
import { type Item, wordingOf } from '@/lib/domain/questions/question';
import { Evidence } from '../articles/evidence';
import { atTheFoot, type CitedSentence, footnotesOf } from './footnotes';
import { ResultAnswers } from './result-answers';
import { Explanation } from './result-explanation';
import { ResultTally } from './result-tally';
import { VerdictChip, verdictOf } from './verdict-chip';

export type ResultEntry = {
  id: string;
  item: Item;
  response: Response | null;
  /** 0 to 1 of what the question is worth; null when nothing was answered. */
  points: number | null;
  /** What a full answer is worth. */
  worth: number;
  /** The proof of each of the item's facts, in their order. */
  evidence: CitedSentence[];
};

type Props = {
  n: number;
  entry: ResultEntry;
  article: { title: string };
  /** Where the article can be read; a sentence's place is added to it. */
  articleHref: string | null;
  /** The student who answered, when somebody else looks. */
  student?: string;
};

/** A question after the attempt; it opens to the answers, the explanation and the footnotes. */
export function ResultQuestion({ n, entry, article, articleHref, ...about }: Props) {
  const t = useTranslations('evidence');
  const { item, response, points, evidence } = entry;
  const footnotes = footnotesOf(n, item, evidence);
  return (
    <details className="result" id={`q${n}`}>
      <summary className="item">
        <span className="num n">{n}</span>
        <span className="body">
          <span>{wordingOf(item.question)}</span>
          <ResultTally entry={entry} />
        </span>
        <VerdictChip verdict={verdictOf(points)} />
      </summary>
      <div className="result-body stack">
        <ResultAnswers {...about} {...{ item, response, points, footnotes }} />
        <Explanation item={item} response={response} />
        {atTheFoot(footnotes).map(({ id, label, fact: { citation }, ...cited }) => (
          <Evidence
            key={id}
            n={label}
            id={id}
            quote={citation.quote}
            {...cited}
            source={t('paragraph', { title: article.title, paragraph: citation.paragraph })}
            href={articleHref && `${articleHref}#${sentenceKey(citation)}`}
          />
        ))}
      </div>
    </details>
  );
}
