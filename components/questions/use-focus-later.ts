import { useCallback, useEffect, useRef } from 'react';

/** Gives the focus to what a selector finds, as soon as it is in the page. */
export function useFocusLater(): (selector: string) => void {
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    const found = wanted.current && document.querySelector<HTMLElement>(wanted.current);
    if (!found) return;
    wanted.current = undefined;
    found.focus();
    if (found instanceof HTMLTextAreaElement) found.setSelectionRange(-1, -1);
  });
  return useCallback((selector) => {
    wanted.current = selector;
  }, []);
}
