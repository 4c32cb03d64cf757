import { useTranslations } from 'next-intl';
import type { Question } from '@/lib/domain/questions/question';

/** The words of a question; a gap is a line of fixed width, so that its length gives nothing away. */
export function Wording({ question }: { question: Question }) {
  const t = useTranslations('sets');
  switch (question.kind) {
    case 'trueFalse':
      return question.claim;
    case 'cloze':
      return (
        <>
          {question.before}
          <span className="blank" role="img" aria-label={t('gap')} />
          {question.after}
        </>
      );
    default:
      return question.stem;
  }
}
