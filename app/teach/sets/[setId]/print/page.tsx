import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { orNotFound } from '@/app/found';
import { KeySheet } from '@/components/print/key-sheet';
import { PageFeet } from '@/components/print/page-feet';
import { PrintDesk } from '@/components/print/print-desk';
import { QuestionSheet } from '@/components/print/question-sheet';
import { formLetter } from '@/components/questions/form-letter';
import { FormLinks } from '@/components/questions/form-links';
import { TitleRow } from '@/components/ui/title-row';
import { getArticle } from '@/lib/server/articles/articles';
import { requirePrincipal } from '@/lib/server/runtime/session';
import { formIn, loadSet, type SetPageProps } from '../load-set';

export async function generateMetadata(props: SetPageProps): Promise<Metadata> {
  const set = await loadSet((await props.params).setId, await formIn(props));
  const t = await getTranslations('print');
  return { title: t('titleOf', { set: set.title }) };
}

export default async function PrintPage(props: SetPageProps) {
  const teacher = await requirePrincipal('teacher');
  const { setId } = await props.params;
  const form = await formIn(props);
  const [t, sets, set] = await Promise.all([
    getTranslations('print'),
    getTranslations('sets'),
    loadSet(setId, form),
  ]);
  const { article } = await orNotFound(getArticle(teacher, { articleId: set.article.id }));
  const sheet = { title: set.title, form: formLetter(form), article };
  return (
    <main id="main">
      <TitleRow
        title={t('title')}
        crumbs={[
          { href: '/teach/sets', text: sets('title') },
          { href: `/teach/sets/${setId}?form=${form}`, text: set.title },
        ]}
      >
        <FormLinks page={`/teach/sets/${setId}/print`} forms={set.forms} form={form} />
      </TitleRow>
      <PageFeet
        sheet={t('foot', { form: sheet.form })}
        page={t('page')}
        keyed={t('keyFoot', { form: sheet.form })}
      />
      <PrintDesk>
        <QuestionSheet {...sheet} questions={set.questions} />
        <KeySheet {...sheet} questions={set.questions} />
      </PrintDesk>
    </main>
  );
}
