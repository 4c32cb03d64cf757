import { useTranslations } from 'next-intl';
import type { Question } from '@/lib/domain/questions/question';
import { AnswerSpace } from './answer-space';

/** A question on paper: its words, its marks, how to answer, and the space for it. */
export function PrintQuestion({ question, points }: { question: Question; points: number }) {
  const t = useTranslations('print');
  const { kind } = question;
  return (
    <li>
      <p className="claim">
        <PrintWording question={question} /> <span className="marks">{t('marks', { points })}</span>
      </p>
      {(kind === 'multiple' || kind === 'order' || kind === 'match') && (
        <p className="small">{t(`how.${kind}`)}</p>
      )}
      {question.kind === 'date' && <p className="small">{t(`precision.${question.precision}`)}</p>}
      <AnswerSpace question={question} />
    </li>
  );
}

/** The words of a question; a gap is a line to write on. */
function PrintWording({ question }: { question: Question }) {
  switch (question.kind) {
    case 'trueFalse':
      return question.claim;
    case 'cloze':
      return (
        <>
          {question.before}
          <span className="line" />
          {question.after}
        </>
      );
    default:
      return question.stem;
  }
}
