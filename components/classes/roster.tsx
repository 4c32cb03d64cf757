'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FailureNotice } from '@/components/ui/notice';
import { type Outcome, useAct } from '@/components/ui/use-act';
import { AddStudents } from './add-students';
import { ClassCode } from './class-code';
import { type SignInSlip, Slips } from './slips';
import { StudentTable } from './student-table';

type RosterProps = {
  classId: string;
  className: string;
  code: string;
  /** Where students sign in, without https:// */
  address: string;
  students: { id: string; name: string; username: string }[];
  addStudents: (input: { classId: string; names: string[] }) => Promise<Outcome<SignInSlip[]>>;
  resetPin: (input: { classId: string; studentId: string }) => Promise<Outcome<SignInSlip>>;
};

/** The students of a class: add some, give one a new PIN, print the slips that come of it. */
export function Roster({ classId, students, addStudents, resetPin, ...about }: RosterProps) {
  const t = useTranslations('classes');
  const [slips, setSlips] = useState<SignInSlip[]>([]);
  const reset = useAct(resetPin);
  const addSlip = (slip: SignInSlip) =>
    setSlips((shown) => [slip, ...shown.filter((one) => one.username !== slip.username)]);
  return (
    <div className="stack sections">
      {slips.length > 0 && (
        <Slips key={slips[0]?.pin} {...about} slips={slips} onDone={() => setSlips([])} />
      )}
      <FailureNotice failure={reset.failure} />
      <div className="split roster-split">
        <div className="stack sections">
          <ClassCode code={about.code} address={about.address} />
          <AddStudents
            classId={classId}
            addStudents={addStudents}
            onAdded={(added) => setSlips((shown) => [...added, ...shown])}
          />
        </div>
        {students.length > 0 && (
          <section className="sheet stack" aria-labelledby="roster">
            <h2 id="roster">{t('roster', { count: students.length })}</h2>
            <StudentTable
              students={students}
              pending={reset.pending}
              onReset={(studentId) => reset.act({ classId, studentId }, addSlip)}
            />
          </section>
        )}
      </div>
    </div>
  );
}
