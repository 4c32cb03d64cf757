import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { PlanGap } from '@/lib/domain/questions/set-plan';

type PlanGapsProps = {
  /** How many questions fewer there are than were asked for. */
  shortfall: number;
  gaps: PlanGap[];
};

/** What of a plan could not be made, and why; nothing where everything could. */
export function PlanGaps({ shortfall, gaps }: PlanGapsProps) {
  const t = useTranslations('sets');
  if (shortfall === 0 && gaps.length === 0) return null;
  return (
    <div className="under-title">
      <Notice>
        {shortfall > 0 && <p>{t('short', { count: shortfall })}</p>}
        {gaps.length > 0 && (
          <ul className="plain-list">
            {gaps.map(({ kind, missing, reason }) => (
              <li key={`${kind}/${reason}`}>
                <b>{t(`kind.${kind}`)}:</b> {t(`gaps.${reason}`, { missing })}
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}
