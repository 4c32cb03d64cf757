import { Check, CircleDashed } from 'lucide-react';
import type { Response } from '@/lib/domain/grading/response';
import { understand } from '@/lib/domain/grading/understand';
import type { Question } from '@/lib/domain/questions/question';
import { fillWords } from '../ui/fill-words';
import { useLanguage } from '../ui/use-language';
import { useSettled } from '../ui/use-settled';
import type { QuizLabels } from './quiz-labels';
import { readingText } from './reading-text';

/** Long enough that a screen reader hears the number, not its digits one by one. */
const pauseMs = 500;

type ReadingLineProps = {
  question: Question;
  response: Response | undefined;
  labels: QuizLabels;
  /** What to say of something that cannot be read. */
  unreadable: string;
};

/** How a typed number or date is understood, said while it can still be changed. */
export function ReadingLine({ question, response, labels, unreadable }: ReadingLineProps) {
  const language = useLanguage(labels.language);
  const settled = useSettled(response, pauseMs);
  const read = settled ? understand(question, settled) : null;
  return (
    <p
      className={read?.kind === 'unreadable' ? 'status reading offline' : 'status reading ok'}
      role="status"
    >
      {read?.kind === 'unreadable' && (
        <>
          <CircleDashed className="icon" aria-hidden="true" /> {unreadable}
        </>
      )}
      {read && read.kind !== 'unreadable' && (
        <>
          <Check className="icon" aria-hidden="true" />{' '}
          {fillWords(labels.reading.readAs, { what: readingText(read, labels.reading, language) })}
        </>
      )}
    </p>
  );
}
