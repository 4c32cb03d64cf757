import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LocalTime } from '@/components/ui/local-time';
import { TableBox } from '@/components/ui/table-box';
import { type GradeCell, ScoreCell } from './score-cell';

type GradebookTableProps = {
  assignments: { id: string; setId: string; title: string; dueAt: Date; mean: number | null }[];
  rows: { studentId: string; name: string; cells: GradeCell[]; mean: number | null }[];
  mean: number | null;
};

/** Every student's score in every assignment; names and titles stay in sight while it scrolls. */
export function GradebookTable({ assignments, rows, mean }: GradebookTableProps) {
  const t = useTranslations('gradebook');
  return (
    <TableBox label={t('table')}>
      <table className="heat-table num">
        <thead>
          <tr>
            <th scope="col">{t('student')}</th>
            {assignments.map(({ id, setId, title, dueAt }) => (
              <th key={id} scope="col">
                <Link href={`/teach/sets/${setId}`}>{title}</Link>
                <span className="small due-line">
                  {t.rich('due', {
                    time: () => <LocalTime iso={dueAt.toISOString()} show="day" />,
                  })}
                </span>
              </th>
            ))}
            <th scope="col">{t('mean')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ studentId, name, cells, mean: own }) => (
            <tr key={studentId}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <ScoreCell
                  key={assignments[column]?.id}
                  cell={cell}
                  label={`${name}, ${assignments[column]?.title ?? ''}`}
                />
              ))}
              <td className="mean">{printed(own)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('classMean')}</th>
            {assignments.map(({ id, mean: ofAll }) => (
              <td key={id}>{printed(ofAll)}</td>
            ))}
            <td>{printed(mean)}</td>
          </tr>
        </tfoot>
      </table>
    </TableBox>
  );
}

const printed = (mean: number | null) => (mean === null ? '–' : Math.round(mean));
