import { Users } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { z } from 'zod';
import { orNotFound } from '@/app/found';
import { publishSet, removeQuestion, replaceQuestion } from '@/app/teach/sets/actions';
import { AssignedTo } from '@/components/questions/assigned-to';
import { PublishButton } from '@/components/questions/publish-button';
import { SetDesk } from '@/components/questions/set-desk';
import { SetState } from '@/components/questions/set-state';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TitleRow } from '@/components/ui/title-row';
import { inReadingOrder } from '@/lib/domain/facts/reading-order';
import { getArticle } from '@/lib/server/articles/articles';
import { requirePrincipal } from '@/lib/server/runtime/session';
import { getSet } from '@/lib/server/sets/sets';

type Props = {
  params: Promise<{ setId: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

const load = cache(async (setId: string) =>
  orNotFound(getSet(await requirePrincipal('teacher'), { setId })),
);

/** What has just happened: how many questions could not be made, or which assignment was. */
const newsShape = z.object({
  short: z.coerce.number().int().min(1).max(60).optional().catch(undefined),
  assigned: z.string().optional().catch(undefined),
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).setId)).title };
}

export default async function SetPage({ params, searchParams }: Props) {
  const teacher = await requirePrincipal('teacher');
  const { setId } = await params;
  const [t, set] = await Promise.all([getTranslations('sets'), load(setId)]);
  const { article, facts } = await orNotFound(getArticle(teacher, { articleId: set.article.id }));
  const news = newsShape.parse(await searchParams);
  const assigned = set.assignments.find((one) => one.id === news.assigned);
  const edit = { setId, revision: set.revision };
  return (
    <main id="main" className="fill">
      <div>
        <TitleRow
          title={set.title}
          crumbs={[
            { href: '/teach/sets', text: t('title') },
            { href: `/teach/articles/${set.article.id}`, text: article.title },
          ]}
        >
          <SetState state={set.state} />
          <p className="small">{t('questions', { count: set.questions.length })}</p>
          {set.state === 'draft' ? (
            <PublishButton edit={edit} publishSet={publishSet} />
          ) : (
            <ButtonLink href={`/teach/sets/${setId}/assign`}>
              <Users className="icon" aria-hidden="true" /> {t('assign')}
            </ButtonLink>
          )}
        </TitleRow>
        {set.state === 'draft' && news.short !== undefined && (
          <div className="under-title">
            <Notice>{t('short', { count: news.short })}</Notice>
          </div>
        )}
        {assigned && (
          <div className="under-title">
            <Notice tone="right" live>
              {t('assigned', { class: assigned.className })}
            </Notice>
          </div>
        )}
        <AssignedTo assignments={set.assignments} />
      </div>
      <SetDesk
        article={article}
        facts={inReadingOrder(facts, article.passages)}
        questions={set.questions}
        edit={set.state === 'draft' ? edit : null}
        replaceQuestion={replaceQuestion}
        removeQuestion={removeQuestion}
      />
    </main>
  );
}
