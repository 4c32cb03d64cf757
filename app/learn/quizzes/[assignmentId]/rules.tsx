import { useTranslations } from 'next-intl';
import { LocalTime } from '@/components/ui/local-time';
import type { AssignmentView } from '@/lib/server/attempts/assignment';

const feedbackText = {
  atOnce: 'feedbackAfterSubmit',
  afterSubmit: 'feedbackAfterSubmit',
  afterDue: 'feedbackAfterDue',
  never: 'feedbackNever',
} as const;

/** With several attempts the answers wait for the last one: the next asks the same questions. */
const afterSeveral = { ...feedbackText, afterSubmit: 'feedbackAfterLast' } as const;

/** The rules of an assignment as they hold for the student who reads them. */
export function Rules({ assignment }: { assignment: AssignmentView }) {
  const t = useTranslations('quiz');
  const { opensAt, dueAt, lateUntil, timeLimitMinutes, attemptsAllowed: allowed } = assignment;
  const at = (moment: Date) => () => <LocalTime iso={moment.toISOString()} />;
  return (
    <section className="sheet stack [--gap:0.6rem]" aria-labelledby="rules-heading">
      <h2 id="rules-heading">{t('rulesTitle')}</h2>
      <ul className="stack [--gap:0.6rem]">
        {assignment.state === 'later' && <li>{t.rich('opens', { time: at(opensAt) })}</li>}
        <li>
          {lateUntil
            ? t.rich('late', { time: at(dueAt), late: at(lateUntil) })
            : t.rich('due', { time: at(dueAt) })}
        </li>
        {timeLimitMinutes !== null && (
          <li>
            {t('timeLimit', { minutes: timeLimitMinutes })}
            {assignment.hasExtraTime && ` ${t('extraTime')}`}
          </li>
        )}
        <li>
          {assignment.past.length === 0 && assignment.state !== 'continue'
            ? t('attempts', { allowed })
            : t('attemptsLeft', { left: assignment.attemptsLeft, allowed })}
        </li>
        <li>{t('saved')}</li>
        <li>
          {t(allowed > 1 ? afterSeveral[assignment.feedback] : feedbackText[assignment.feedback])}
        </li>
      </ul>
    </section>
  );
}
