import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { orNotFound } from '@/app/found';
import { addStudents, resetPin } from '@/app/teach/classes/actions';
import { Roster } from '@/components/classes/roster';
import { TitleRow } from '@/components/ui/title-row';
import { getClass } from '@/lib/server/classes/classes';
import { env } from '@/lib/server/runtime/env';
import { requirePrincipal } from '@/lib/server/runtime/session';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('classes');
  return { title: t('students') };
}

export default async function StudentsPage({ params }: { params: Promise<{ classId: string }> }) {
  const { classId } = await params;
  const teacher = await requirePrincipal('teacher');
  const [t, { name, code, students }] = await Promise.all([
    getTranslations('classes'),
    orNotFound(getClass(teacher, { classId })),
  ]);
  const address = env().publicUrl.replace(/^https?:\/\//, '');
  return (
    <main id="main">
      <TitleRow
        title={t('studentsOf', { name })}
        crumbs={[
          { href: '/teach/classes', text: t('title') },
          { href: `/teach/classes/${classId}`, text: name },
        ]}
      />
      <Roster
        classId={classId}
        className={name}
        code={code}
        address={address}
        students={students}
        addStudents={addStudents}
        resetPin={resetPin}
      />
    </main>
  );
}
