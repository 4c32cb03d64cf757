import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { orNotFound } from '@/app/found';
import { Quiz } from '@/components/quizzes/quiz';
import { getAttempt } from '@/lib/server/attempts/attempts';
import { requirePrincipal } from '@/lib/server/runtime/session';
import { submitAttempt } from './actions';
import { quizLabels } from './quiz-labels';

type Props = PageProps<'/learn/attempts/[attemptId]'>;

const load = cache(async (attemptId: string) =>
  orNotFound(getAttempt(await requirePrincipal('student'), { attemptId })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).attemptId)).title };
}

export default async function AttemptPage({ params }: Props) {
  const attempt = await load((await params).attemptId);
  const resultsHref = `/learn/attempts/${attempt.id}/results`;
  if (attempt.state !== 'open') redirect(resultsHref);
  const [t, labels] = await Promise.all([
    getTranslations('quiz'),
    quizLabels(attempt.questions.map(({ points }) => points)),
  ]);
  return (
    <>
      <Quiz
        attemptId={attempt.id}
        questions={attempt.questions}
        labels={labels}
        leaveHref="/learn"
        resultsHref={resultsHref}
        handIn={submitAttempt}
      />
      <noscript>
        <p className="notice">{t('noScript')}</p>
      </noscript>
    </>
  );
}
