import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { TableBox } from '@/components/ui/table-box';

export type TeacherRow = {
  id: string;
  name: string;
  email: string;
  administrator: boolean;
  disabled: boolean;
  /** The one who looks. */
  self: boolean;
};

type StaffTableProps = {
  teachers: TeacherRow[];
  pending: boolean;
  onReset: (teacher: TeacherRow) => void;
  onDisable: (teacher: TeacherRow) => void;
  onEnable: (teacher: TeacherRow) => void;
};

/** Names and addresses of everybody who teaches, with what can be done about each. */
export function StaffTable({ teachers, pending, onReset, onDisable, onEnable }: StaffTableProps) {
  const t = useTranslations('people');
  return (
    <TableBox label={t('title')}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('email')}</th>
            <th scope="col">
              <span className="sr">{t('actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {teachers.map((teacher) => {
            const who = <span className="sr">{t('forTeacher', { name: teacher.name })}</span>;
            return (
              <tr key={teacher.id}>
                <th scope="row">
                  {teacher.name}{' '}
                  {teacher.administrator && <span className="chip">{t('administrator')}</span>}{' '}
                  {teacher.disabled && <span className="chip caution">{t('disabled')}</span>}
                </th>
                <td>{teacher.email}</td>
                <td className="end">
                  {teacher.self ? (
                    <span className="small">{t('you')}</span>
                  ) : (
                    <>
                      <Button kind="bare" pending={pending} onClick={() => onReset(teacher)}>
                        {t('reset')} {who}
                      </Button>
                      <Button
                        kind="bare"
                        pending={pending}
                        onClick={() => (teacher.disabled ? onEnable : onDisable)(teacher)}
                      >
                        {teacher.disabled ? t('enable') : t('disable')} {who}
                      </Button>
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableBox>
  );
}
