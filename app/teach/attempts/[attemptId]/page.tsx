import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { orNotFound } from '@/app/found';
import { ResultList } from '@/components/results/result-list';
import { LocalTime } from '@/components/ui/local-time';
import { TitleRow } from '@/components/ui/title-row';
import { getStudentResult } from '@/lib/server/attempts/results';
import { requirePrincipal } from '@/lib/server/runtime/session';

type Props = { params: Promise<{ attemptId: string }> };

const load = cache(async (attemptId: string) =>
  orNotFound(getStudentResult(await requirePrincipal('teacher'), { attemptId })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { studentName, title } = await load((await params).attemptId);
  return { title: `${studentName}, ${title}` };
}

export default async function AttemptPage({ params }: Props) {
  await requirePrincipal('teacher');
  const [t, classes, format, result] = await Promise.all([
    getTranslations('gradebook'),
    getTranslations('classes'),
    getFormatter(),
    load((await params).attemptId),
  ]);
  const { studentName, title, number, score, finishedAt, article, questions } = result;
  return (
    <main id="main">
      <TitleRow
        title={studentName}
        crumbs={[
          { href: '/teach/classes', text: classes('title') },
          { href: `/teach/classes/${result.class.id}`, text: result.class.name },
        ]}
      >
        <p className="small">{t('attemptAt', { title, number })}</p>
      </TitleRow>
      <div className="stack">
        <div className="sheet row stats">
          <p className="stat">
            <span className="value">
              {format.number(score.points, { maximumFractionDigits: 1 })}{' '}
              <small>{t('outOf', { outOf: score.outOf })}</small>
            </span>
            <span className="small">{t('points')}</span>
          </p>
          <p className="stat">
            <span className="value">
              {score.answered} <small>{t('outOf', { outOf: questions?.length ?? 0 })}</small>
            </span>
            <span className="small">{t('answered')}</span>
          </p>
          <p className="small">
            {t.rich('handedIn', { time: () => <LocalTime iso={finishedAt.toISOString()} /> })}
          </p>
        </div>
        {questions && (
          <section className="stack" aria-labelledby="every">
            <h2 id="every">{t('every')}</h2>
            <ResultList
              questions={questions}
              article={article}
              articleHref={`/teach/articles/${article.id}`}
              student={studentName}
            />
          </section>
        )}
      </div>
    </main>
  );
}
