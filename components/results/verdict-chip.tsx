import { Check, CircleDashed, Minus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';

/** What an answer's points say about it. */
export type Verdict = 'right' | 'partly' | 'wrong' | 'none';

/** The verdict on an answer that earned a share of its points, 0 to 1; null for none that was given. */
export function verdictOf(points: number | null): Verdict {
  if (points === null) return 'none';
  if (points >= 1) return 'right';
  return points > 0 ? 'partly' : 'wrong';
}

const chips = {
  right: { icon: Check, className: 'chip right' },
  partly: { icon: Minus, className: 'chip caution' },
  wrong: { icon: X, className: 'chip wrong' },
  none: { icon: CircleDashed, className: 'chip' },
};

/** A verdict in a word, with its icon. */
export function VerdictChip({ verdict }: { verdict: Verdict }) {
  const t = useTranslations('results');
  const { icon: Icon, className } = chips[verdict];
  return (
    <span className={className}>
      <Icon className="icon" aria-hidden="true" /> {t(verdict)}
    </span>
  );
}
