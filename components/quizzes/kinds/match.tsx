import { useRef } from 'react';
import { useDrag } from '../../ui/use-drag';
import { useKeys } from '../../ui/use-keys';
import { poolOf } from '../match-pairs';
import { placeOfKey } from '../response-to-key';
import { MatchPool } from './match-pool';
import { MatchSlot } from './match-slot';
import type { QuestionProps } from './question-props';
import { Stem } from './stem';
import { textIn, useMatch } from './use-match';

/** Two lists to pair: what is pressed in the second goes to the marked entry of the first. */
export function Match(props: QuestionProps<'match'>) {
  const { question, labels } = props;
  const { pairs, current, said, pair, press } = useMatch(props);
  const pool = poolOf(question, pairs);
  const slots = useRef<HTMLOListElement>(null);
  const offers = useRef<HTMLUListElement>(null);
  const place = (left: string | null, right: string) => {
    if (left === null) return;
    const at = question.left.findIndex(({ id }) => id === left);
    handFocusOn(
      offers.current?.children[pool.findIndex(({ id }) => id === right)],
      slots.current?.children[at],
    );
    pair({ left, right });
  };
  const { drag, gripOf } = useDrag({ drop: ({ id, over }) => place(over, id) });
  useKeys((key) => {
    const named = /\d/u.test(key) ? question.left : question.right;
    const option = named[placeOfKey(key)];
    if (!option) return false;
    if (named === question.left) press(option.id);
    else if (pool.includes(option)) place(current, option.id);
    return true;
  });
  return (
    <>
      <div className="stack [--gap:0.4rem]">
        <Stem {...props}>{question.stem}</Stem>
        <p className="small">{labels.rules.match}</p>
      </div>
      <ol className="options match" ref={slots}>
        {question.left.map(({ id, text }, at) => (
          <MatchSlot
            key={id}
            {...{ id, text, at, labels }}
            options={question.right}
            given={pairs.find(({ left }) => left === id)?.right ?? null}
            marked={current === id}
            under={drag?.over === id}
            onPress={() => press(id)}
          />
        ))}
      </ol>
      {pool.length > 0 && (
        <MatchPool
          ref={offers}
          {...{ pool, labels, drag, gripOf }}
          options={question.right}
          goesWith={textIn(question.left, current)}
          onChoose={(right) => place(current, right)}
        />
      )}
      <p className="status" role="status">
        {said}
      </p>
    </>
  );
}

/** Moves the focus from a row that is about to go to the row beside it, or to another where it is alone. */
function handFocusOn(row: Element | undefined, otherwise: Element | undefined): void {
  if (!row?.contains(document.activeElement)) return;
  const next = row.nextElementSibling ?? row.previousElementSibling ?? otherwise;
  next?.querySelector('button')?.focus();
}
