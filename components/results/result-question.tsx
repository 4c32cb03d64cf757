import { Check, CircleDashed, Minus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { sentenceKey } from '@/lib/domain/facts/reading-order';
import type { Response } from '@/lib/domain/grading/response';
import { type Item, wordingOf } from '@/lib/domain/questions/question';
import { Evidence } from '../articles/evidence';
import { ResultAnswers } from './result-answers';
import { Explanation } from './result-explanation';

export type ResultEntry = {
  id: string;
  item: Item;
  response: Response | null;
  /** 0 to 1; null when nothing was answered. */
  points: number | null;
  evidence: { before: string; sentence: string; after: string };
};

export type Verdict = 'right' | 'partly' | 'wrong' | 'none';

/** What an answer's points say about it. */
export function verdictOf(points: number | null): Verdict {
  if (points === null) return 'none';
  if (points >= 1) return 'right';
  return points > 0 ? 'partly' : 'wrong';
}

type Props = {
  n: number;
  entry: ResultEntry;
  article: { title: string };
  /** Where the article can be read; a sentence's place is added to it. */
  articleHref: string | null;
  /** The student who answered, when somebody else looks. */
  student?: string;
};

/** A question after the attempt; it opens to the answers, the explanation and the footnote. */
export function ResultQuestion({ n, entry, article, articleHref, student }: Props) {
  const t = useTranslations();
  const { item, response, points, evidence } = entry;
  const { paragraph, quote } = item.facts[0].citation;
  const footnoteId = `fn${n}`;
  return (
    <details className="result" id={`q${n}`}>
      <summary className="item">
        <span className="num n">{n}</span>
        <span className="body">{wordingOf(item.question)}</span>
        <VerdictChip verdict={verdictOf(points)} />
      </summary>
      <div className="result-body stack">
        <ResultAnswers
          item={item}
          response={response}
          points={points}
          n={n}
          {...(student ? { student } : {})}
        />
        <Explanation item={item} response={response} />
        <Evidence
          n={n}
          id={footnoteId}
          quote={quote}
          {...evidence}
          source={t('evidence.paragraph', { title: article.title, paragraph })}
          href={articleHref && `${articleHref}#${sentenceKey(item.facts[0].citation)}`}
        />
      </div>
    </details>
  );
}

const chips = {
  right: { icon: Check, className: 'chip right' },
  partly: { icon: Minus, className: 'chip caution' },
  wrong: { icon: X, className: 'chip wrong' },
  none: { icon: CircleDashed, className: 'chip' },
};

function VerdictChip({ verdict }: { verdict: Verdict }) {
  const t = useTranslations('results');
  const { icon: Icon, className } = chips[verdict];
  return (
    <span className={className}>
      <Icon className="icon" aria-hidden="true" /> {t(verdict)}
    </span>
  );
}
