import { ArrowRight } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { orNotFound } from '@/app/found';
import { FactDesk } from '@/components/articles/fact-desk';
import { ButtonLink } from '@/components/ui/button';
import { TitleRow } from '@/components/ui/title-row';
import { inReadingOrder } from '@/lib/domain/facts/reading-order';
import { getArticle } from '@/lib/server/articles/articles';
import { requirePrincipal } from '@/lib/server/runtime/session';

type Props = { params: Promise<{ articleId: string }> };

const load = cache(async (articleId: string) =>
  orNotFound(getArticle(await requirePrincipal('teacher'), { articleId })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await load((await params).articleId);
  return { title: article.title };
}

export default async function ArticlePage({ params }: Props) {
  const { articleId } = await params;
  await requirePrincipal('teacher');
  const [t, bank] = await Promise.all([getTranslations('articles'), load(articleId)]);
  const { article } = bank;
  const facts = inReadingOrder(bank.facts, article.passages);
  return (
    <main id="main" className="fill">
      <TitleRow
        title={t('factsTitle')}
        crumbs={[
          { href: '/teach/articles', text: t('title') },
          { href: `/teach/articles/${articleId}`, text: article.title },
        ]}
      >
        <p className="small">{t('factsCount', { count: facts.length })}</p>
        <ButtonLink href={`/teach/articles/${articleId}/new-set`}>
          {t('makeSet')} <ArrowRight className="icon" aria-hidden="true" />
        </ButtonLink>
      </TitleRow>
      <FactDesk article={article} facts={facts} />
    </main>
  );
}
