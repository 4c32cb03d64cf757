import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Staff } from '@/components/people/staff';
import { TitleRow } from '@/components/ui/title-row';
import { listTeachers } from '@/lib/server/people';
import { requirePrincipal } from '@/lib/server/runtime/session';
import { addTeacher, disableTeacher, enableTeacher, resetPassword } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people');
  return { title: t('title') };
}

export default async function PeoplePage() {
  const administrator = await requirePrincipal('administrator');
  const [t, teachers] = await Promise.all([getTranslations('people'), listTeachers(administrator)]);
  return (
    <main id="main">
      <TitleRow title={t('title')} />
      <Staff
        teachers={teachers}
        addTeacher={addTeacher}
        resetPassword={resetPassword}
        disableTeacher={disableTeacher}
        enableTeacher={enableTeacher}
      />
    </main>
  );
}
