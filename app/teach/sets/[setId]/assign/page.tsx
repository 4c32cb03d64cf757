import { Users } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { orNotFound } from '@/app/found';
import { assignSet } from '@/app/teach/sets/actions';
import { AssignForm } from '@/components/questions/assign-form';
import { AssignedTo } from '@/components/questions/assigned-to';
import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Notice } from '@/components/ui/notice';
import { TitleRow } from '@/components/ui/title-row';
import { listClasses } from '@/lib/server/classes/classes';
import { requirePrincipal } from '@/lib/server/runtime/session';
import { getSet } from '@/lib/server/sets/sets';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sets');
  return { title: t('assign') };
}

export default async function AssignPage({ params }: { params: Promise<{ setId: string }> }) {
  const { setId } = await params;
  const teacher = await requirePrincipal('teacher');
  const [t, set, classes] = await Promise.all([
    getTranslations('sets'),
    orNotFound(getSet(teacher, { setId })),
    listClasses(teacher),
  ]);
  return (
    <main id="main">
      <TitleRow
        title={t('assign')}
        crumbs={[
          { href: '/teach/sets', text: t('title') },
          { href: `/teach/sets/${setId}`, text: set.title },
        ]}
      />
      <AssignedTo assignments={set.assignments} />
      {set.state === 'draft' ? (
        <Notice>
          {t('publishFirst')}{' '}
          <ButtonLink kind="bare" href={`/teach/sets/${setId}`}>
            {t('backToSet')}
          </ButtonLink>
        </Notice>
      ) : classes.length === 0 ? (
        <Empty
          icon={Users}
          title={t('noClasses')}
          action={<ButtonLink href="/teach/classes">{t('toClasses')}</ButtonLink>}
        >
          {t('noClassesText')}
        </Empty>
      ) : (
        <AssignForm
          setId={setId}
          classes={classes}
          forms={set.forms.length}
          assignSet={assignSet}
        />
      )}
    </main>
  );
}
