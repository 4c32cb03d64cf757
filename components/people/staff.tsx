'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FailureNotice } from '@/components/ui/notice';
import { type Outcome, useAct } from '@/components/ui/use-act';
import { AddTeacher } from './add-teacher';
import { type Ask, ConfirmStaff } from './confirm-staff';
import { FirstPassword, type PasswordSlip } from './first-password';
import { StaffTable, type TeacherRow } from './staff-table';

type Verb<T> = (input: { teacherId: string }) => Promise<Outcome<T>>;

type StaffProps = {
  teachers: TeacherRow[];
  addTeacher: (input: { name: string; email: string }) => Promise<Outcome<PasswordSlip>>;
  resetPassword: Verb<PasswordSlip>;
  disableTeacher: Verb<void>;
  enableTeacher: Verb<void>;
};

/** Everybody who teaches: add somebody, give a new password, shut out and let in again. */
export function Staff({ teachers, addTeacher, ...verbs }: StaffProps) {
  const t = useTranslations('people');
  const [slip, setSlip] = useState<PasswordSlip>();
  const [ask, setAsk] = useState<Ask>();
  const reset = useAct(verbs.resetPassword);
  const disable = useAct(verbs.disableTeacher);
  const enable = useAct(verbs.enableTeacher);
  const failure = reset.failure ?? disable.failure ?? enable.failure;

  function confirmed({ verb, teacher }: Ask) {
    setAsk(undefined);
    const input = { teacherId: teacher.id };
    if (verb === 'reset') reset.act(input, setSlip);
    else disable.act(input);
  }

  return (
    <div className="stack sections">
      {slip && <FirstPassword key={slip.password} slip={slip} onDone={() => setSlip(undefined)} />}
      <FailureNotice failure={failure} />
      <section className="sheet stack" aria-labelledby="staff">
        <h2 id="staff">{t('count', { count: teachers.length })}</h2>
        <StaffTable
          teachers={teachers}
          pending={reset.pending || disable.pending || enable.pending}
          onReset={(teacher) => setAsk({ verb: 'reset', teacher })}
          onDisable={(teacher) => setAsk({ verb: 'disable', teacher })}
          onEnable={({ id }) => enable.act({ teacherId: id })}
        />
      </section>
      <AddTeacher addTeacher={addTeacher} onAdded={setSlip} />
      <ConfirmStaff ask={ask} onConfirm={confirmed} onCancel={() => setAsk(undefined)} />
    </div>
  );
}
