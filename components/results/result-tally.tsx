import { useFormatter, useTranslations } from 'next-intl';
import type { ResultEntry } from './result-question';
import { tallyOf } from './tally';

/** How much of an answer was right, and what that earned; nothing where all of it or none could be. */
export function ResultTally({ entry }: { entry: ResultEntry }) {
  const t = useTranslations('results');
  const format = useFormatter();
  const { item, response, points, worth } = entry;
  const tally = tallyOf(item.key, response);
  if (!tally || points === null || points >= 1) return null;
  const earned = format.number(points * worth, { maximumFractionDigits: 2 });
  return (
    <span className="small">
      {t(`tally.${tally.kind}`, tally)} {t('earned', { points: earned, worth })}
    </span>
  );
}
