import { type RefObject, useState } from 'react';
import { useDrag } from '../../ui/use-drag';
import { placeUnder, type Row, shiftsOf } from '../order-moves';

/** Dragging the entries of a list by their grips: how each row is shifted meanwhile, and which is lifted. */
export function useOrderDrag(
  ids: string[],
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
) {
  const [rows, setRows] = useState<Row[]>([]);
  const { drag, gripOf } = useDrag({
    start: () => setRows(rowsOf(list.current)),
    drop: ({ id, dy }) => onMove(ids.indexOf(id), placeUnder(rows, ids.indexOf(id), dy)),
  });
  const shifts = drag ? shiftsOf(rows, ids.indexOf(drag.id), drag.dy) : [];
  return { lifted: drag?.id ?? null, shifts, gripOf };
}

function rowsOf(list: HTMLElement | null): Row[] {
  const rows = Array.from(list?.children ?? []) as HTMLElement[];
  return rows.map(({ offsetTop, offsetHeight }) => ({ top: offsetTop, height: offsetHeight }));
}
