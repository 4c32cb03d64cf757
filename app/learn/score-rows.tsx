import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { LocalTime } from '@/components/ui/local-time';
import type { PastAttempt } from '@/lib/server/attempts/own-assignment';

/** Finished attempts with their scores; each leads to its result. */
export function ScoreRows({ past }: { past: PastAttempt[] }) {
  const t = useTranslations('learn');
  const format = useFormatter();
  return (
    <ul className="sheet flush rows">
      {past.map(({ attemptId, title, number, finishedAt, points, outOf }) => (
        <li key={attemptId}>
          <Link className="item" href={`/learn/attempts/${attemptId}/results`}>
            <span className="body">
              <span className="name">{title}</span>
              <span className="small">
                <LocalTime iso={finishedAt.toISOString()} show="date" />
                {number > 1 && `, ${t('attempt', { number })}`}
              </span>
            </span>
            <b className="num keep">
              {t('score', { points: format.number(points, { maximumFractionDigits: 1 }), outOf })}
            </b>
          </Link>
        </li>
      ))}
    </ul>
  );
}
