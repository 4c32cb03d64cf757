import { type PointerEvent, type RefObject, useState } from 'react';

/** A row on its way: how far it was dragged, and where it would be put down. */
type Drag = {
  id: string;
  from: number;
  to: number;
  startY: number;
  startScroll: number;
  dy: number;
};

const edge = 64;
const step = 14;

/**
 * Dragging rows of a list by a grip, as an extra to buttons. `list` holds one element per row; the rows
 * stay where they are until the grip is let go.
 */
export function useDrag(
  list: RefObject<HTMLElement | null>,
  drop: (id: string, place: number) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);

  const lift = (id: string, from: number) => (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const startScroll = scrolled(list.current);
    setDrag({ id, from, to: from, startY: event.clientY, startScroll, dy: 0 });
  };
  const move = (event: PointerEvent) => {
    if (!drag || !list.current) return;
    scrollNear(event.clientY, list.current);
    const dy = event.clientY - drag.startY + scrolled(list.current) - drag.startScroll;
    setDrag({ ...drag, dy, to: placeAt(event.clientY, list.current, drag.from) });
  };
  const put = () => {
    if (drag && drag.to !== drag.from) drop(drag.id, drag.to);
    setDrag(null);
  };

  return {
    /** What makes an element the grip of a row. */
    gripOf: (id: string, place: number) => ({
      onPointerDown: lift(id, place),
      onPointerMove: move,
      onPointerUp: put,
      onPointerCancel: () => setDrag(null),
    }),
    /** How a row at a place shows that it, or another, is being dragged. */
    lookOf: (id: string, place: number) => {
      if (drag?.id === id)
        return { className: 'lifted', style: { transform: `translateY(${drag.dy}px)` } };
      if (!drag || drag.to === drag.from || drag.to !== place) return {};
      return { className: drag.to < drag.from ? 'drop-before' : 'drop-after' };
    },
  };
}

/** The place that a row dragged to a height would take: below every other row whose middle is above. */
function placeAt(y: number, list: HTMLElement, from: number): number {
  return [...list.children].filter((row, at) => {
    const { top, bottom } = row.getBoundingClientRect();
    return at !== from && (top + bottom) / 2 < y;
  }).length;
}

const scrolled = (list: HTMLElement | null) => (list?.scrollTop ?? 0) + window.scrollY;

/** Scrolls a little when the pointer is near an end of what is visible of the list. */
function scrollNear(y: number, list: HTMLElement): void {
  const inside = list.scrollHeight > list.clientHeight;
  const scroller = inside ? list : window;
  const { top, bottom } = inside
    ? list.getBoundingClientRect()
    : { top: 0, bottom: window.innerHeight };
  if (y < top + edge) scroller.scrollBy(0, -step);
  if (y > bottom - edge) scroller.scrollBy(0, step);
}
