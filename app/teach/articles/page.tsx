import { Newspaper } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BankFileForm } from '@/components/articles/bank-file-form';
import { Empty } from '@/components/ui/empty';
import { RowLink } from '@/components/ui/row-link';
import { TitleRow } from '@/components/ui/title-row';
import { listArticles } from '@/lib/server/articles/articles';
import { requirePrincipal } from '@/lib/server/runtime/session';
import { importArticle } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('articles');
  return { title: t('title') };
}

export default async function ArticlesPage() {
  const teacher = await requirePrincipal('teacher');
  const [t, articles] = await Promise.all([getTranslations('articles'), listArticles(teacher)]);
  return (
    <main id="main">
      <TitleRow title={t('title')} />
      <div className="stack sections">
        {articles.length === 0 ? (
          <Empty icon={Newspaper} title={t('none')}>
            {t('noneText')}
          </Empty>
        ) : (
          <ul className="sheet flush rows">
            {articles.map(({ id, title, subtitle, facts, sets }) => (
              <li key={id}>
                <RowLink href={`/teach/articles/${id}`}>
                  <span className="body">
                    <span className="name">{title}</span>
                    {subtitle && <span className="small">{subtitle}</span>}
                  </span>
                  <span className="small num">{t('counts', { facts, sets })}</span>
                </RowLink>
              </li>
            ))}
          </ul>
        )}
        <BankFileForm importFile={importArticle} />
      </div>
    </main>
  );
}
