import { Layers } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SetState } from '@/components/questions/set-state';
import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { RowLink } from '@/components/ui/row-link';
import { TitleRow } from '@/components/ui/title-row';
import { requirePrincipal } from '@/lib/server/runtime/session';
import { listSets } from '@/lib/server/sets/sets';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sets');
  return { title: t('title') };
}

export default async function SetsPage() {
  const teacher = await requirePrincipal('teacher');
  const [t, sets] = await Promise.all([getTranslations('sets'), listSets(teacher)]);
  return (
    <main id="main">
      <TitleRow title={t('title')} />
      {sets.length === 0 ? (
        <Empty
          icon={Layers}
          title={t('none')}
          action={<ButtonLink href="/teach/articles">{t('chooseArticle')}</ButtonLink>}
        >
          {t('noneText')}
        </Empty>
      ) : (
        <ul className="sheet flush rows">
          {sets.map(({ id, title, state, questions, article, assignments }) => (
            <li key={id}>
              <RowLink href={`/teach/sets/${id}`}>
                <span className="body">
                  <span className="name">{title}</span>
                  <span className="small">
                    {t('from', { article: article.title, questions, assignments })}
                  </span>
                </span>
                <SetState state={state} />
              </RowLink>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}
