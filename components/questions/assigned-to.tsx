import { Calendar } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LocalTime } from '@/components/ui/local-time';

type Assigned = { id: string; classId: string; className: string; dueAt: Date; forms: number };

/** The classes that a set is given to, with the due times. */
export function AssignedTo({ assignments }: { assignments: Assigned[] }) {
  const t = useTranslations('sets');
  if (assignments.length === 0) return null;
  return (
    <ul className="row under-title" aria-label={t('assignedTo')}>
      {assignments.map(({ id, classId, className, dueAt, forms }) => (
        <li key={id} className="small">
          <Calendar className="icon" aria-hidden="true" />{' '}
          <Link href={`/teach/classes/${classId}`}>{className}</Link>,{' '}
          {t.rich('due', { time: () => <LocalTime iso={dueAt.toISOString()} /> })}
          {forms > 1 && `, ${t('parallelForms', { count: forms })}`}
        </li>
      ))}
    </ul>
  );
}
