'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TableBox } from '@/components/ui/table-box';

type Student = { id: string; name: string; username: string };
type StudentTableProps = {
  students: Student[];
  pending: boolean;
  onReset: (studentId: string) => void;
};

/** Names and usernames of a class, each with a way to a new PIN. */
export function StudentTable({ students, pending, onReset }: StudentTableProps) {
  const t = useTranslations('classes');
  const ui = useTranslations('ui');
  const [asking, setAsking] = useState<Student>();
  return (
    <>
      <TableBox label={t('students')}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('student')}</th>
              <th scope="col">{t('username')}</th>
              <th scope="col">
                <span className="sr">{t('pin')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {students.map((student) => (
              <tr key={student.id}>
                <th scope="row">{student.name}</th>
                <td>{student.username}</td>
                <td className="end">
                  <Button kind="bare" pending={pending} onClick={() => setAsking(student)}>
                    {t('newPin')} <span className="sr">{t('forStudent', student)}</span>
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <Dialog
        open={asking !== undefined}
        onClose={() => setAsking(undefined)}
        title={t('newPinAsk', { name: asking?.name ?? '' })}
        text={t('newPinText')}
      >
        <Button
          onClick={() => {
            if (asking) onReset(asking.id);
            setAsking(undefined);
          }}
        >
          {t('newPin')}
        </Button>
        <Button kind="plain" onClick={() => setAsking(undefined)}>
          {ui('cancel')}
        </Button>
      </Dialog>
    </>
  );
}
