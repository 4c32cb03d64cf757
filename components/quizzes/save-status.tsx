import { StatusLine } from '../ui/status-line';
import type { QueueState } from './answer-queue';
import type { QuizLabels } from './quiz-labels';

/** Where the answers are. */
export function SaveStatus({ answers, labels }: { answers: QueueState; labels: QuizLabels }) {
  if (answers.waiting === 0) return <StatusLine at="saved">{labels.saved}</StatusLine>;
  if (answers.link === 'up') return <StatusLine at="saving">{labels.saving}</StatusLine>;
  return <StatusLine at="offline">{labels.offline[answers.waiting]}</StatusLine>;
}
