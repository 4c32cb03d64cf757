import { type RefObject, useEffect, useState } from 'react';
import { placeUnder, type Row, shiftsOf } from '../quizzes/order-moves';
import { useDrag } from '../ui/use-drag';

/** How near to an end of what is visible a row must come for the rest to scroll, and how far, in pixels. */
const edge = 24;
const step = 16;

/**
 * Dragging the rows of a list by their grips, as an extra to buttons: how each row is shifted meanwhile,
 * and which is lifted. The list scrolls when a row is held at its end.
 */
export function useRowDrag(
  ids: string[],
  list: RefObject<HTMLElement | null>,
  onMove: (id: string, place: number) => void,
) {
  const [start, setStart] = useState<{ rows: Row[]; scrollTop: number }>({
    rows: [],
    scrollTop: 0,
  });
  const scrolled = () => (list.current?.scrollTop ?? 0) - start.scrollTop;
  const { drag, gripOf } = useDrag({
    start: () => setStart({ rows: rowsOf(list.current), scrollTop: list.current?.scrollTop ?? 0 }),
    drop: ({ id, dy }) => {
      const from = ids.indexOf(id);
      const place = placeUnder(start.rows, from, dy + scrolled());
      if (place !== from) onMove(id, place);
    },
  });
  const from = drag ? ids.indexOf(drag.id) : -1;
  useEffect(() => {
    if (drag && list.current) scrollAlong(list.current, from);
  }, [drag, list, from]);
  return {
    lifted: drag?.id ?? null,
    shifts: drag ? shiftsOf(start.rows, from, drag.dy + scrolled()) : [],
    gripOf,
  };
}

function rowsOf(list: HTMLElement | null): Row[] {
  const rows = Array.from(list?.children ?? []) as HTMLElement[];
  return rows.map(({ offsetTop, offsetHeight }) => ({ top: offsetTop, height: offsetHeight }));
}

/** Scrolls a little when a dragged row is at an end of what is visible of its list. */
function scrollAlong(list: HTMLElement, at: number): void {
  const row = list.children[at]?.getBoundingClientRect();
  if (!row) return;
  const inside = list.scrollHeight > list.clientHeight;
  const ends = inside ? list.getBoundingClientRect() : { top: 0, bottom: window.innerHeight };
  const scroller = inside ? list : window;
  if (row.top < ends.top + edge) scroller.scrollBy(0, -step);
  else if (row.bottom > ends.bottom - edge) scroller.scrollBy(0, step);
}
