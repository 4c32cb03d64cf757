import { Check } from 'lucide-react';
import { useRef, useState } from 'react';
import { fillWords } from '../../ui/fill-words';
import { movedTo } from '../order-moves';
import { OrderRow } from './order-row';
import type { QuestionProps } from './question-props';
import { Stem } from './stem';
import { useOrderDrag } from './use-order-drag';

/** Entries to put in order; the order shown is no answer before it was changed or confirmed. */
export function Order(props: QuestionProps<'order'>) {
  const { question, response, labels, onAnswer } = props;
  const { entries } = question;
  const answered = response?.kind === 'order' && response.ids.length === entries.length;
  const ids = answered ? response.ids : entries.map(({ id }) => id);
  const texts = new Map(entries.map(({ id, text }) => [id, text]));
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const move = (from: number, to: number) => {
    if (to === from || to < 0 || to >= ids.length) return;
    onAnswer({ kind: 'order', ids: movedTo(ids, from, to) });
    const what = texts.get(ids[from] ?? '') ?? '';
    setSaid(fillWords(labels.orderMoved, { what, place: `${to + 1}`, count: `${ids.length}` }));
  };
  const { lifted, shifts, gripOf } = useOrderDrag(ids, list, move);
  return (
    <>
      <div className="stack [--gap:0.4rem]">
        <Stem {...props}>{question.stem}</Stem>
        <p className="small">{labels.rules.order}</p>
      </div>
      <ol className="options order" ref={list}>
        {ids.map((id, at) => (
          <OrderRow
            key={id}
            text={texts.get(id) ?? ''}
            at={at}
            count={ids.length}
            labels={labels}
            lifted={lifted === id}
            shift={shifts[at] ?? 0}
            grip={gripOf(id)}
            onMove={(by) => move(at, at + by)}
          />
        ))}
      </ol>
      <div className="row">
        <button
          type="button"
          className="btn plain"
          aria-disabled={answered}
          onClick={() => !answered && onAnswer({ kind: 'order', ids })}
        >
          {answered && <Check className="icon" aria-hidden="true" />}
          {answered ? labels.orderGiven : labels.orderKeep}
        </button>
        <p className="status" role="status">
          {said}
        </p>
      </div>
    </>
  );
}
