import { StatusLine } from '../ui/status-line';
import type { CardLabels } from './card-labels';
import type { OutboxState } from './review-outbox';

/** Where the reviews are. */
export function OutboxStatus({ outbox, labels }: { outbox: OutboxState; labels: CardLabels }) {
  if (outbox.waiting === 0) return <StatusLine at="saved">{labels.saved}</StatusLine>;
  if (outbox.link === 'up') return <StatusLine at="saving">{labels.saving}</StatusLine>;
  const { offline } = labels;
  return <StatusLine at="offline">{offline[outbox.waiting] ?? offline.at(-1)}</StatusLine>;
}
