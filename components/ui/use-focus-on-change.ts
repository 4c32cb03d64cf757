import { type RefObject, useEffect, useRef } from 'react';

/** A heading that takes the focus, at the top of the page, whenever the place changes; not on arrival. */
export function useFocusOnChange(place: string | number): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [place]);
  return heading;
}
