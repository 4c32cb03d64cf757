import { GripVertical } from 'lucide-react';
import { type HTMLAttributes, type Ref, useId } from 'react';
import type { Option } from '@/lib/domain/questions/question';
import { fillWords } from '../../ui/fill-words';
import type { Drag } from '../../ui/use-drag';
import { letterAt } from '../letter-at';
import type { QuizLabels } from '../quiz-labels';

type MatchPoolProps = {
  ref: Ref<HTMLUListElement>;
  /** What has no partner yet, of all the options. */
  pool: Option[];
  options: Option[];
  labels: QuizLabels;
  /** The entry that is filled next. */
  goesWith: string;
  drag: Drag | null;
  gripOf: (id: string) => HTMLAttributes<HTMLElement>;
  onChoose: (id: string) => void;
};

/** What is still to be matched: each goes to the marked entry by a press, or to any by dragging. */
export function MatchPool({
  ref,
  pool,
  options,
  labels,
  goesWith,
  drag,
  gripOf,
  onChoose,
}: MatchPoolProps) {
  const headingId = useId();
  return (
    <section className="stack [--gap:0.6rem]" aria-labelledby={headingId}>
      <h2 className="pool-title" id={headingId}>
        {fillWords(labels.matchGoesWith, { left: goesWith })}
      </h2>
      <ul className="options pool" ref={ref}>
        {pool.map((option) => (
          <li
            key={option.id}
            className={drag?.id === option.id ? 'lifted' : undefined}
            style={
              drag?.id === option.id
                ? { transform: `translate(${drag.dx}px, ${drag.dy}px)` }
                : undefined
            }
          >
            <span className="grip" aria-hidden="true" {...gripOf(option.id)}>
              <GripVertical className="icon" />
            </span>
            <button type="button" onClick={() => onChoose(option.id)}>
              <span className="key">{letterAt(options.indexOf(option))}</span>
              <span className="text">{option.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
