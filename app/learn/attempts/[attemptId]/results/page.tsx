import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { orNotFound } from '@/app/found';
import { PageHead } from '@/app/learn/page-head';
import { ResultList } from '@/components/results/result-list';
import { ResultSummary } from '@/components/results/result-summary';
import { ToReview } from '@/components/results/to-review';
import { LocalTime } from '@/components/ui/local-time';
import { getResult } from '@/lib/server/attempts/results';
import { Refusal } from '@/lib/server/runtime/refusal';
import { requirePrincipal } from '@/lib/server/runtime/session';

type Props = PageProps<'/learn/attempts/[attemptId]/results'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('results'))('title') };
}

export default async function ResultsPage({ params }: Props) {
  const { attemptId } = await params;
  const student = await requirePrincipal('student');
  const [t, result] = await Promise.all([
    getTranslations('results'),
    orNotFound(getResult(student, { attemptId }).catch(openAgain(attemptId))),
  ]);
  const { title, number, finishedAt, questions, releasedAt, article, assignmentId } = result;
  return (
    <div className="phone results">
      <PageHead title={number > 1 ? `${title}, ${t('attempt', { number })}` : title} />
      <main id="main" className="stack [--gap:1.75rem]">
        <ResultSummary score={result.score} questions={questions} />
        {questions ? (
          <>
            <ToReview questions={questions} cardsHref="/learn/cards" />
            <section className="stack [--gap:0.6rem]" aria-labelledby="every-heading">
              <h2 id="every-heading">{t('every')}</h2>
              <ResultList
                questions={questions}
                article={article}
                articleHref={`/learn/articles/${article.id}`}
              />
            </section>
          </>
        ) : (
          <div className="notice">
            <p>
              {releasedAt
                ? t.rich('later', { time: () => <LocalTime iso={releasedAt.toISOString()} /> })
                : t('laterUnknown')}
            </p>
          </div>
        )}
        <p className="small">
          {t.rich('handedIn', { time: () => <LocalTime iso={finishedAt.toISOString()} /> })}{' '}
          <a href={`/learn/quizzes/${assignmentId}`}>{t('quizPage')}</a>
        </p>
      </main>
    </div>
  );
}

/** An attempt that is still open has no result yet: the student goes on with it. */
function openAgain(attemptId: string) {
  return (error: unknown): never => {
    if (error instanceof Refusal && error.code === 'closed')
      redirect(`/learn/attempts/${attemptId}`);
    throw error;
  };
}
