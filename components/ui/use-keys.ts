import { useEffect } from 'react';

/**
 * Calls back for a key unless it belongs to what has the focus: a text field, or Enter and Space on
 * something that can be pressed. The callback says whether it used the key.
 */
export function useKeys(onKey: (key: string) => boolean): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat)
        return;
      if (!ownedByFocus(event) && onKey(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onKey]);
}

function ownedByFocus({ key, target, isComposing }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('textarea, select')) return true;
  if (target instanceof HTMLInputElement && !/^(?:radio|checkbox)$/.test(target.type))
    return key !== 'Enter' || isComposing;
  return (key === 'Enter' || key === ' ') && target.closest('button, a, summary') !== null;
}
