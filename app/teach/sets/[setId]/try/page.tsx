import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { orNotFound } from '@/app/found';
import { quizLabels } from '@/app/learn/attempts/[attemptId]/quiz-labels';
import { FormLinks } from '@/components/questions/form-links';
import { TrySet } from '@/components/questions/try-set';
import { getArticle } from '@/lib/server/articles/articles';
import { evidenceOf } from '@/lib/server/attempts/results';
import { requirePrincipal } from '@/lib/server/runtime/session';
import { formIn, loadSet, type SetPageProps } from '../load-set';

export async function generateMetadata(props: SetPageProps): Promise<Metadata> {
  const set = await loadSet((await props.params).setId, await formIn(props));
  const t = await getTranslations('sets');
  return { title: t('tryTitle', { set: set.title }) };
}

export default async function TryPage(props: SetPageProps) {
  const teacher = await requirePrincipal('teacher');
  const { setId } = await props.params;
  const form = await formIn(props);
  const [t, set] = await Promise.all([getTranslations('sets'), loadSet(setId, form)]);
  const { article } = await orNotFound(getArticle(teacher, { articleId: set.article.id }));
  const [labels, { sets, results, evidence, quiz }] = await Promise.all([
    quizLabels(set.questions.map(({ points }) => points)),
    getMessages(),
  ]);
  const entries = set.questions.map(({ id, item }) => ({
    id,
    item,
    evidence: item.facts.map((fact) => evidenceOf(fact, article.passages)),
  }));
  return (
    <main id="main">
      <p className="small try-about">{t('tryText')}</p>
      <FormLinks page={`/teach/sets/${setId}/try`} forms={set.forms} form={form} />
      <NextIntlClientProvider messages={{ sets, results, evidence, quiz }}>
        <TrySet
          key={form}
          entries={entries}
          article={article}
          labels={labels}
          setHref={`/teach/sets/${setId}?form=${form}`}
        />
      </NextIntlClientProvider>
    </main>
  );
}
