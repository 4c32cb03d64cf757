import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { orNotFound } from '@/app/found';
import { PageHead } from '@/app/learn/page-head';
import { ScoreRows } from '@/app/learn/score-rows';
import { StartButton } from '@/components/quizzes/start-button';
import { getAssignment } from '@/lib/server/attempts/assignment';
import { requirePrincipal } from '@/lib/server/runtime/session';
import { startAttempt } from './actions';
import { Rules } from './rules';

type Props = PageProps<'/learn/quizzes/[assignmentId]'>;

const load = cache(async (assignmentId: string) =>
  orNotFound(getAssignment(await requirePrincipal('student'), { assignmentId })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).assignmentId)).title };
}

export default async function StartPage({ params }: Props) {
  const [t, assignment] = await Promise.all([
    getTranslations('quiz'),
    load((await params).assignmentId),
  ]);
  const { assignmentId, state, answered, questions: count, past } = assignment;
  const canGoOn = state === 'start' || state === 'continue';
  const label =
    state === 'continue'
      ? t('goOn')
      : past.length > 0
        ? t('again', { number: past.length + 1 })
        : t('start');
  return (
    <div className="phone quiz-start">
      <PageHead title={assignment.className} />
      <main id="main" className="stack [--gap:1.75rem]">
        <div className="stack [--gap:0.4rem]">
          <h1>{assignment.title}</h1>
          <p className="quiet">
            {t('questions', { count })}
            {state === 'continue' && `. ${t('answeredSoFar', { answered, count })}`}
          </p>
        </div>
        {state === 'closed' && <p className="notice">{t('closed')}</p>}
        {state === 'later' && <p className="notice">{t('notOpen')}</p>}
        <Rules assignment={assignment} />
        {past.length > 0 && (
          <section className="stack [--gap:0.6rem]" aria-labelledby="past-heading">
            <h2 id="past-heading">{t('pastAttempts')}</h2>
            <ScoreRows past={past} />
          </section>
        )}
      </main>
      {canGoOn && (
        <footer className="dock">
          <StartButton
            assignmentId={assignmentId}
            start={startAttempt}
            label={label}
            starting={t('starting')}
            failed={t('startFailed')}
          />
        </footer>
      )}
    </div>
  );
}
