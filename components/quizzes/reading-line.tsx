import { Check, CircleDashed } from 'lucide-react';
import type { Response } from '@/lib/domain/grading/response';
import { understand } from '@/lib/domain/grading/understand';
import type { Question } from '@/lib/domain/questions/question';
import { useSettled } from '../ui/use-settled';
import { LocalReading } from './local-reading';
import type { QuizLabels } from './quiz-labels';

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
  const settled = useSettled(response, pauseMs);
  const read = settled ? understand(question, settled) : null;
  if (read?.kind === 'unreadable')
    return (
      <p className="status reading offline" role="status">
        <CircleDashed className="icon" aria-hidden="true" /> {unreadable}
      </p>
    );
  return (
    <p className="status reading ok" role="status">
      {read && (
        <>
          <Check className="icon" aria-hidden="true" />{' '}
          <LocalReading read={read} words={labels.reading} language={labels.language} />
        </>
      )}
    </p>
  );
}
