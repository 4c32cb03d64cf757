import { ArrowDown } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { bandOf } from './band';

/** A student's standing in one assignment; percent is 0 to 100. */
export type GradeCell =
  | { kind: 'none' }
  | { kind: 'open'; answered: number }
  | { kind: 'scored'; attemptId: string; percent: number; attempts: number; late: boolean };

/** One score with its tint, leading to the attempt; or why there is none. */
export function ScoreCell({ cell, label }: { cell: GradeCell; label: string }) {
  const t = useTranslations('gradebook');
  switch (cell.kind) {
    case 'none':
      return <td className="heat none">{t('notIn')}</td>;
    case 'open':
      return <td className="heat none">{t('begun', { answered: cell.answered })}</td>;
    case 'scored': {
      const band = bandOf(cell.percent);
      return (
        <td className={`heat ${band}`}>
          <Link href={`/teach/attempts/${cell.attemptId}`}>
            {cell.late ? (
              <span className="late">{t('late')}</span>
            ) : (
              band === 'h1' && <ArrowDown className="icon" aria-hidden="true" />
            )}
            <span className="sr">{label}: </span>
            {Math.round(cell.percent)}
          </Link>
        </td>
      );
    }
  }
}
