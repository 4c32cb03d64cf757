import { Users } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewClassForm } from '@/components/classes/new-class-form';
import { Empty } from '@/components/ui/empty';
import { RowLink } from '@/components/ui/row-link';
import { TitleRow } from '@/components/ui/title-row';
import { listClasses } from '@/lib/server/classes/classes';
import { requirePrincipal } from '@/lib/server/runtime/session';
import { createClass } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('classes');
  return { title: t('title') };
}

export default async function ClassesPage() {
  const teacher = await requirePrincipal('teacher');
  const [t, classes] = await Promise.all([getTranslations('classes'), listClasses(teacher)]);
  return (
    <main id="main">
      <TitleRow title={t('title')} />
      <div className="stack sections">
        {classes.length === 0 ? (
          <Empty icon={Users} title={t('none')}>
            {t('noneText')}
          </Empty>
        ) : (
          <ul className="sheet flush rows">
            {classes.map(({ id, name, code, students, assignments }) => (
              <li key={id}>
                <RowLink href={`/teach/classes/${id}`}>
                  <span className="body">
                    <span className="name">{name}</span>
                    <span className="small">{t('counts', { students, assignments })}</span>
                  </span>
                  <span className="small">
                    {t.rich('code', { code: () => <b className="num">{code}</b> })}
                  </span>
                </RowLink>
              </li>
            ))}
          </ul>
        )}
        <NewClassForm createClass={createClass} />
      </div>
    </main>
  );
}
