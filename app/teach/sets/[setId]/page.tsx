import { Eye, Printer, Users } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { orNotFound } from '@/app/found';
import * as actions from '@/app/teach/sets/actions';
import { AssignedTo } from '@/components/questions/assigned-to';
import { FormTabs } from '@/components/questions/form-tabs';
import { PlanGaps } from '@/components/questions/plan-gaps';
import { PublishButton } from '@/components/questions/publish-button';
import { SetDesk } from '@/components/questions/set-desk';
import { SetState } from '@/components/questions/set-state';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TitleRow } from '@/components/ui/title-row';
import { formsAtMost } from '@/lib/domain/questions/edit-set';
import { getArticle } from '@/lib/server/articles/articles';
import { requirePrincipal } from '@/lib/server/runtime/session';
import { formIn, loadSet, type SetPageProps } from './load-set';

/** What has just happened: the set was made, or assigned. */
const newsShape = z.object({
  made: z.string().optional().catch(undefined),
  assigned: z.string().optional().catch(undefined),
});

export async function generateMetadata(props: SetPageProps): Promise<Metadata> {
  return { title: (await loadSet((await props.params).setId, await formIn(props))).title };
}

export default async function SetPage(props: SetPageProps) {
  const teacher = await requirePrincipal('teacher');
  const { setId } = await props.params;
  const form = await formIn(props);
  const [t, set] = await Promise.all([getTranslations('sets'), loadSet(setId, form)]);
  const bank = await orNotFound(getArticle(teacher, { articleId: set.article.id }));
  const news = newsShape.parse(await props.searchParams);
  const assigned = set.assignments.find((one) => one.id === news.assigned);
  const { questions } = set;
  const { replaceQuestion, regenerateQuestion, removeQuestion } = actions;
  const { reorderQuestions, editQuestion, addQuestion, undoEdit } = actions;
  const seen = set.state === 'draft' ? { setId, revision: set.revision } : null;
  return (
    <main id="main" className="fill">
      <div>
        <TitleRow
          title={set.title}
          crumbs={[
            { href: '/teach/sets', text: t('title') },
            { href: `/teach/articles/${set.article.id}`, text: bank.article.title },
          ]}
        >
          <SetState state={set.state} />
          <p className="small">
            {t('questions', { count: questions.length })},{' '}
            {t('points', { count: questions.reduce((sum, { points }) => sum + points, 0) })}
          </p>
          <ButtonLink kind="plain" href={`/teach/sets/${setId}/print?form=${form}`}>
            <Printer className="icon" aria-hidden="true" /> {t('print')}
          </ButtonLink>
          <ButtonLink kind="plain" href={`/teach/sets/${setId}/try?form=${form}`}>
            <Eye className="icon" aria-hidden="true" /> {t('tryIt')}
          </ButtonLink>
          {seen ? (
            <PublishButton
              seen={seen}
              bank={bank}
              questions={questions}
              publishSet={actions.publishSet}
            />
          ) : (
            <ButtonLink href={`/teach/sets/${setId}/assign`}>
              <Users className="icon" aria-hidden="true" /> {t('assign')}
            </ButtonLink>
          )}
        </TitleRow>
        {seen && news.made && <PlanGaps shortfall={set.shortfall} gaps={set.gaps} />}
        {assigned && (
          <div className="under-title">
            <Notice tone="right" live>
              {t('assigned', { class: assigned.className })}
            </Notice>
          </div>
        )}
        <AssignedTo assignments={set.assignments} />
        {!seen && (
          <FormTabs
            setId={setId}
            forms={set.forms}
            form={form}
            most={formsAtMost}
            addForm={actions.addForm}
          />
        )}
      </div>
      <SetDesk
        setId={setId}
        bank={bank}
        questions={questions}
        seen={seen}
        seed={set.plan.seed}
        canUndo={set.canUndo}
        actions={{
          ...{ replaceQuestion, regenerateQuestion, removeQuestion },
          ...{ reorderQuestions, editQuestion, addQuestion, undoEdit },
        }}
      />
    </main>
  );
}
