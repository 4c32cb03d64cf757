import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import type { SetActions } from './set-actions';
import type { SetEdits } from './use-set-edits';

type Wanted = { order: string[]; moved: string };

/**
 * The questions in the order that the teacher wants: moved on the screen at once, saved as soon as
 * nothing else is on its way. A lost connection keeps the order here; a refusal gives it up.
 */
export function useOrder(
  questions: SetQuestion[],
  edits: SetEdits,
  reorder: SetActions['reorderQuestions'],
) {
  const t = useTranslations('sets');
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const saved = questions.map(({ id }) => id);
  const order = wanted && isReordering(wanted.order, saved) ? wanted.order : saved;

  useEffect(() => {
    if (!wanted || edits.pending) return;
    const { failed } = edits;
    if (order.join() === saved.join() || (failed && failed.failure.code !== 'lost'))
      setWanted(null);
    else if (!failed)
      edits.run({
        at: wanted.moved,
        send: (seen) => reorder({ ...seen, order }),
        said: t('orderSaved'),
      });
  });

  const byId = new Map(questions.map((question) => [question.id, question]));
  return {
    ordered: order.flatMap((id) => byId.get(id) ?? []),
    /** Where the last one went, for those who do not see it. */
    spoken: wanted
      ? t('movedTo', { place: order.indexOf(wanted.moved) + 1, count: order.length })
      : '',
    /** Puts a question at a 0-based place. */
    moveTo: (id: string, place: number) => {
      const others = order.filter((one) => one !== id);
      edits.forget();
      setWanted({ order: others.toSpliced(place, 0, id), moved: id });
    },
  };
}

function isReordering(order: string[], of: string[]): boolean {
  return order.length === of.length && of.every((id) => order.includes(id));
}
