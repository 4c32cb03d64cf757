import { useTranslations } from 'next-intl';
import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import { PrintQuestion } from './print-question';
import { type Sheet, SheetHead } from './sheet-head';

/** The pages that students get. */
export function QuestionSheet({ questions, ...sheet }: Sheet & { questions: SetQuestion[] }) {
  const t = useTranslations('print');
  const marks = questions.reduce((sum, { points }) => sum + points, 0);
  return (
    <section className="page" aria-label={t('questions')}>
      <SheetHead>
        {t.rich('fields', {
          line: () => <span className="line" />,
          short: () => <span className="line short" />,
        })}
      </SheetHead>
      <h2>{sheet.title}</h2>
      <p>
        {t('about', { count: questions.length, marks, form: sheet.form })} {t('readFirst')}
      </p>
      <ol className="print-q">
        {questions.map(({ id, points, item }) => (
          <PrintQuestion key={id} question={item.question} points={points} />
        ))}
      </ol>
      <p className="page-foot">{t('source', { title: sheet.article.title })}</p>
    </section>
  );
}
