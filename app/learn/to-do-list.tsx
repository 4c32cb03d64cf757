import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LocalTime } from '@/components/ui/local-time';
import type { ToDo } from '@/lib/server/attempts/overview';

/** The quizzes that a student has to do, the next due first. */
export function ToDoList({ toDo }: { toDo: ToDo[] }) {
  const t = useTranslations('learn');
  return (
    <section className="stack [--gap:0.6rem]" aria-labelledby="to-do-heading">
      <h2 id="to-do-heading">{t('toDo')}</h2>
      {toDo.length === 0 ? (
        <p className="quiet">{t('nothingToDo')}</p>
      ) : (
        <ul className="sheet flush rows">
          {toDo.map((item) => (
            <li key={item.assignmentId}>
              <Link className="item" href={`/learn/quizzes/${item.assignmentId}`}>
                <span className="body">
                  <span className="name">{item.title}</span>
                  <span className="small">
                    {t('quizDue', { count: item.questions })}{' '}
                    <b className="block">
                      {item.state === 'later'
                        ? t.rich('opens', {
                            time: () => <LocalTime iso={item.opensAt.toISOString()} />,
                          })
                        : t.rich('due', {
                            time: () => <LocalTime iso={item.dueAt.toISOString()} />,
                          })}
                    </b>
                  </span>
                </span>
                <ToDoChip item={item} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function ToDoChip({ item }: { item: ToDo }) {
  const t = useTranslations('learn');
  switch (item.state) {
    case 'later':
      return <span className="chip">{t('later')}</span>;
    case 'start':
      return <span className="chip pen">{t('start')}</span>;
    case 'again':
      return <span className="chip">{t('again')}</span>;
    case 'continue':
      return (
        <span className="chip pen">
          {t('answered', { answered: item.answered, count: item.questions })}
        </span>
      );
  }
}
