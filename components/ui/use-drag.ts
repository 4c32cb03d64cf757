import { type PointerEvent, useRef, useState } from 'react';

/** Something under way by its grip: how far from where it was taken up, in pixels of the page. */
export type Drag = {
  id: string;
  dx: number;
  dy: number;
  /** The data-drop of what lies under the pointer. */
  over: string | null;
};

/**
 * Dragging by mouse, pen or finger: the drag under way, and the handlers of the grip of each id. What
 * is dragged must keep its place in the document until it is dropped.
 */
export function useDrag(on: { start?: () => void; drop: (drag: Drag) => void }) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const origin = useRef({ x: 0, y: 0 });
  const dragAt = (id: string, { pageX, pageY, clientX, clientY }: PointerEvent): Drag => ({
    id,
    dx: pageX - origin.current.x,
    dy: pageY - origin.current.y,
    over: dropAt(clientX, clientY),
  });
  const gripOf = (id: string) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      origin.current = { x: event.pageX, y: event.pageY };
      on.start?.();
      setDrag(dragAt(id, event));
    },
    onPointerMove: (event: PointerEvent) => {
      if (drag?.id === id) setDrag(dragAt(id, event));
    },
    onPointerUp: (event: PointerEvent) => {
      if (drag?.id === id) on.drop(dragAt(id, event));
      setDrag(null);
    },
    onPointerCancel: () => setDrag(null),
  });
  return { drag, gripOf };
}

/** What takes a drop at a point of the window, whatever is dragged over it. */
function dropAt(x: number, y: number): string | null {
  const place = document
    .elementsFromPoint(x, y)
    .map((element) => element.closest<HTMLElement>('[data-drop]'))
    .find((element) => element !== null);
  return place?.dataset.drop ?? null;
}
