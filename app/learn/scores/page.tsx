import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getOverview } from '@/lib/server/attempts/overview';
import { requirePrincipal } from '@/lib/server/runtime/session';
import { ScoreRows } from '../score-rows';
import { StudentHead } from '../student-head';
import { StudentTabs } from '../student-tabs';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('learn'))('scores') };
}

export default async function ScoresPage() {
  const student = await requirePrincipal('student');
  const [t, { past }] = await Promise.all([getTranslations('learn'), getOverview(student)]);
  return (
    <div className="phone">
      <StudentHead name={student.name} />
      <main id="main" className="stack">
        <div className="stack [--gap:0.4rem]">
          <h1>{t('scores')}</h1>
          <p className="quiet">{past.length === 0 ? t('noScores') : t('scoresLede')}</p>
        </div>
        {past.length > 0 && <ScoreRows past={past} />}
      </main>
      <StudentTabs current="scores" />
    </div>
  );
}
