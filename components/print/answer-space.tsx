import { useTranslations } from 'next-intl';
import type { Question } from '@/lib/domain/questions/question';
import { letterAt } from '../quizzes/letter-at';

/** Where an answer goes on paper: boxes to tick, to number or to letter, or lines to write on. */
export function AnswerSpace({ question }: { question: Question }) {
  const t = useTranslations('print');
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return <Boxes texts={question.options.map(({ text }) => text)} />;
    case 'trueFalse':
      return <Boxes texts={[t('true'), t('false')]} />;
    case 'cloze':
      return null;
    case 'short':
      return (
        <>
          <div className="write" />
          <div className="write" />
        </>
      );
    case 'number':
    case 'date':
      return <div className="write brief" />;
    case 'order':
      return <Boxes wide texts={question.entries.map(({ text }) => text)} />;
    case 'match':
      return (
        <div className="pairs">
          <Boxes wide texts={question.left.map(({ text }) => text)} />
          <ul className="letters">
            {question.right.map(({ id, text }, at) => (
              <li key={id}>
                <b>{letterAt(at)}</b> <span>{text}</span>
              </li>
            ))}
          </ul>
        </div>
      );
  }
}

/** The longest text, in characters, that leaves room for a second column beside it. */
const shortEnough = 32;

/** Boxes beside texts, in two columns where all are short; wide ones take a number or a letter. */
function Boxes({ texts, wide = false }: { texts: string[]; wide?: boolean }) {
  const two = !wide && texts.every((text) => text.length <= shortEnough);
  const looks = ['boxes', two ? 'two' : '', wide ? 'wide' : ''].filter(Boolean).join(' ');
  return (
    <ul className={looks}>
      {texts.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option on paper is its place
        <li key={at}>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
