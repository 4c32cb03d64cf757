import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getOverview } from '@/lib/server/attempts/overview';
import { countCards } from '@/lib/server/cards/queue';
import { requirePrincipal } from '@/lib/server/runtime/session';
import { CardsDue } from './cards-due';
import { LastScores } from './last-scores';
import { StudentHead } from './student-head';
import { StudentTabs } from './student-tabs';
import { ToDoList } from './to-do-list';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('learn'))('home') };
}

export default async function HomePage() {
  const student = await requirePrincipal('student');
  const [t, { toDo, past }, cards] = await Promise.all([
    getTranslations('learn'),
    getOverview(student),
    countCards(student),
  ]);
  return (
    <div className="phone home">
      <StudentHead name={student.name} />
      <main id="main" className="stack [--gap:1.75rem]">
        <h1>{t('hello', { name: student.name.split(' ')[0] ?? student.name })}</h1>
        <CardsDue cards={cards} />
        <ToDoList toDo={toDo} />
        <LastScores past={past.slice(0, 3)} />
      </main>
      <StudentTabs current="home" />
    </div>
  );
}
