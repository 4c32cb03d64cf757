import { useLocale, useTranslations } from 'next-intl';
import type { Response } from '@/lib/domain/grading/response';
import { understand } from '@/lib/domain/grading/understand';
import type { Question } from '@/lib/domain/questions/question';
import { LocalReading } from '../quizzes/local-reading';
import { readingWords } from '../quizzes/reading-words';

/** How a typed number or date was read when it was graded; nothing for other kinds. */
export function GivenReading({ question, response }: { question: Question; response: Response }) {
  const t = useTranslations();
  const language = useLocale();
  const words = readingWords(useTranslations('quiz'));
  const read = understand(question, response);
  if (!read) return null;
  return (
    <span className="small block">
      {read.kind === 'unreadable' ? (
        t(question.kind === 'date' ? 'results.notADate' : 'results.notANumber')
      ) : (
        <LocalReading read={read} words={words} language={language} />
      )}
    </span>
  );
}
