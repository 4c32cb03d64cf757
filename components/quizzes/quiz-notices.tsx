import { TriangleAlert } from 'lucide-react';
import type { QueueState } from './answer-queue';
import type { QuizLabels } from './quiz-labels';

type Props = { answers: QueueState; labels: QuizLabels };

/** What stands in the way of saving, and what to do about it. */
export function QuizNotices({ answers, labels }: Props) {
  if (answers.closed !== null) return <QuizNotice text={answers.closed} />;
  if (answers.link === 'signed-out')
    return (
      <QuizNotice text={labels.signedOut}>
        <a href="/sign-in">{labels.signIn}</a>
      </QuizNotice>
    );
  if (answers.refused !== null) return <QuizNotice text={answers.refused} />;
  return null;
}

/** Something that is wrong, announced. */
export function QuizNotice({ text, children }: { text: string; children?: React.ReactNode }) {
  return (
    <div className="notice wrong" role="alert">
      <TriangleAlert className="icon" aria-hidden="true" />
      <p>
        {text} {children}
      </p>
    </div>
  );
}
