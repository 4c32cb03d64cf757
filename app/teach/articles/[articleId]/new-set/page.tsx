import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { orNotFound } from '@/app/found';
import { makeSet } from '@/app/teach/sets/actions';
import { NewSetForm } from '@/components/questions/new-set-form';
import { TitleRow } from '@/components/ui/title-row';
import { paragraphsOf } from '@/lib/domain/article/article';
import { questionsAtMost } from '@/lib/domain/questions/edit-set';
import { getArticle } from '@/lib/server/articles/articles';
import { requirePrincipal } from '@/lib/server/runtime/session';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sets');
  return { title: t('newTitle') };
}

export default async function NewSetPage({ params }: { params: Promise<{ articleId: string }> }) {
  const { articleId } = await params;
  const teacher = await requirePrincipal('teacher');
  const [t, articles, { article, facts }] = await Promise.all([
    getTranslations('sets'),
    getTranslations('articles'),
    orNotFound(getArticle(teacher, { articleId })),
  ]);
  return (
    <main id="main">
      <TitleRow
        title={t('newTitle')}
        crumbs={[
          { href: '/teach/articles', text: articles('title') },
          { href: `/teach/articles/${articleId}`, text: article.title },
        ]}
      />
      <NewSetForm
        articleId={articleId}
        title={t('titleFor', { article: article.title })}
        most={questionsAtMost}
        factParagraphs={facts.map(({ citation }) => citation.paragraph)}
        paragraphs={paragraphsOf(article.passages).length}
        makeSet={makeSet}
      />
    </main>
  );
}
