import { useTranslations } from 'next-intl';
import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import { splitAtQuote } from '../articles/evidence';
import { type Footnote, footnotesOf } from './footnotes';
import { KeyAnswer } from './key-answer';
import { KeyRule } from './key-rule';
import { type Sheet, SheetHead } from './sheet-head';

/** The answers, on pages of their own, each with the sentence that proves it. */
export function KeySheet({ questions, ...sheet }: Sheet & { questions: SetQuestion[] }) {
  const t = useTranslations('print');
  const { notes, numberOf } = footnotesOf(
    questions.map(({ item }) => item),
    sheet.article,
  );
  return (
    <section className="page key-page" aria-label={t('key')}>
      <SheetHead>
        <b>{t('keyHead', { form: sheet.form })}</b>
      </SheetHead>
      <h2>{sheet.title}</h2>
      <ol className="print-q key-list">
        {questions.map(({ id, points, item }) => (
          <li key={id}>
            <KeyAnswer item={item} numberOf={numberOf} />
            <span className="marks">{t('marks', { points })}</span>
            <KeyRule item={item} points={points} />
          </li>
        ))}
      </ol>
      <aside className="footnote print-notes" aria-label={t('footnotes')}>
        {notes.map((note) => (
          <Note key={note.n} note={note} />
        ))}
      </aside>
      <p className="page-foot">{t('source', { title: sheet.article.title })}</p>
    </section>
  );
}

/** A sentence with the words that prove the answer underlined, so that no colour is needed. */
function Note({ note: { n, quote, sentence, paragraph } }: { note: Footnote }) {
  const t = useTranslations('print');
  const [lead, marked, tail] = splitAtQuote(sentence, quote);
  return (
    <p>
      <span className="fn">{n}</span>
      {lead}
      <u>{marked}</u>
      {tail} <span className="where">{t('paragraph', { paragraph })}</span>
    </p>
  );
}
