import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { PastAttempt } from '@/lib/server/attempts/own-assignment';
import { ScoreRows } from './score-rows';

/** The latest scores, and the way to all of them. */
export function LastScores({ past }: { past: PastAttempt[] }) {
  const t = useTranslations('learn');
  return (
    <section className="stack [--gap:0.6rem]" aria-labelledby="scores-heading">
      <h2 id="scores-heading">{t('lastScores')}</h2>
      {past.length === 0 ? (
        <p className="quiet">{t('noScores')}</p>
      ) : (
        <>
          <ScoreRows past={past} />
          <Link className="btn bare justify-self-start" href="/learn/scores">
            {t('allScores')}
          </Link>
        </>
      )}
    </section>
  );
}
