import { Layers, Plus, Users } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { orNotFound } from '@/app/found';
import { GradebookTable } from '@/components/classes/gradebook-table';
import { HeatKey } from '@/components/classes/heat-key';
import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { TitleRow } from '@/components/ui/title-row';
import { getClass } from '@/lib/server/classes/classes';
import { getGradebook } from '@/lib/server/classes/gradebook';
import { requirePrincipal } from '@/lib/server/runtime/session';

type Props = { params: Promise<{ classId: string }> };

const load = cache(async (classId: string) =>
  orNotFound(getClass(await requirePrincipal('teacher'), { classId })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).classId)).name };
}

export default async function ClassPage({ params }: Props) {
  const { classId } = await params;
  const teacher = await requirePrincipal('teacher');
  const [t, book, { name, code, students }, gradebook] = await Promise.all([
    getTranslations('classes'),
    getTranslations('gradebook'),
    load(classId),
    orNotFound(getGradebook(teacher, { classId })),
  ]);
  return (
    <main id="main">
      <TitleRow title={name} crumbs={[{ href: '/teach/classes', text: t('title') }]}>
        <p className="small">
          {t.rich('studentsAndCode', {
            students: students.length,
            code: () => <b className="num">{code}</b>,
          })}
        </p>
        <ButtonLink kind="plain" href={`/teach/classes/${classId}/students`}>
          <Users className="icon" aria-hidden="true" /> {t('students')}
        </ButtonLink>
        <ButtonLink href="/teach/sets">
          <Plus className="icon" aria-hidden="true" /> {t('assignSet')}
        </ButtonLink>
      </TitleRow>
      {students.length === 0 ? (
        <Empty
          icon={Users}
          title={t('noStudents')}
          action={
            <ButtonLink kind="plain" href={`/teach/classes/${classId}/students`}>
              {t('addStudents')}
            </ButtonLink>
          }
        >
          {t('noStudentsText')}
        </Empty>
      ) : gradebook.assignments.length === 0 ? (
        <Empty icon={Layers} title={book('none')}>
          {book('noneText')}
        </Empty>
      ) : (
        <section className="sheet" aria-labelledby="gradebook">
          <div className="row between">
            <h2 id="gradebook">{book('title')}</h2>
            <HeatKey />
          </div>
          <GradebookTable {...gradebook} />
          <p className="small under-table">{book('explain')}</p>
        </section>
      )}
    </main>
  );
}
