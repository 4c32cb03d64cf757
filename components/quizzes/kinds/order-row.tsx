import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import type { HTMLAttributes } from 'react';
import { fillWords } from '../../ui/fill-words';
import type { QuizLabels } from '../quiz-labels';

type OrderRowProps = {
  text: string;
  at: number;
  count: number;
  labels: QuizLabels;
  lifted: boolean;
  /** How far the row is shown from its place, in pixels. */
  shift: number;
  grip: HTMLAttributes<HTMLElement>;
  onMove: (by: -1 | 1) => void;
};

/** An entry with its place, the buttons that move it, and a grip to drag it by. */
export function OrderRow({ text, at, count, labels, lifted, shift, grip, onMove }: OrderRowProps) {
  const name = (label: string) => fillWords(label, { what: text });
  return (
    <li
      className={lifted ? 'lifted' : undefined}
      style={shift === 0 ? undefined : { transform: `translateY(${shift}px)` }}
    >
      <span className="grip" aria-hidden="true" {...grip}>
        <GripVertical className="icon" />
      </span>
      <span className="place">{at + 1}</span>
      <span className="what">{text}</span>
      <span className="moves">
        <button
          type="button"
          className="icon-btn"
          aria-label={name(labels.orderUp)}
          aria-disabled={at === 0}
          onClick={() => onMove(-1)}
        >
          <ArrowUp className="icon" aria-hidden="true" />
        </button>
        <button
          type="button"
          className="icon-btn"
          aria-label={name(labels.orderDown)}
          aria-disabled={at === count - 1}
          onClick={() => onMove(1)}
        >
          <ArrowDown className="icon" aria-hidden="true" />
        </button>
      </span>
    </li>
  );
}
