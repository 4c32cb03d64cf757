import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { orNotFound } from '@/app/found';
import { PageHead } from '@/app/learn/page-head';
import { Reader } from '@/components/articles/reader';
import { getReader } from '@/lib/server/articles/reader';
import { requirePrincipal } from '@/lib/server/runtime/session';

type Props = PageProps<'/learn/articles/[articleId]'>;

const load = cache(async (articleId: string) =>
  orNotFound(getReader(await requirePrincipal('student'), { articleId })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).articleId)).title };
}

export default async function ReaderPage({ params }: Props) {
  const [t, article] = await Promise.all([
    getTranslations('learn'),
    load((await params).articleId),
  ]);
  return (
    <div className="phone reader-page">
      <PageHead title={t('articleLede')} />
      <main id="main">
        <Reader article={article} />
      </main>
    </div>
  );
}
