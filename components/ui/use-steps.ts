'use client';

import { useEffect } from 'react';

/**
 * J goes to the next of the ids and K to the one before; arrows do the same where the focus is in an
 * element with data-steps. Going to one focuses what `selectorOf` finds.
 */
export function useSteps(
  ids: string[],
  current: string | undefined,
  selectorOf: (id: string) => string,
): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const step = stepOf(event);
      if (step === 0) return;
      const at = current === undefined ? -1 : ids.indexOf(current);
      const next = ids[Math.max(0, at + step)];
      if (next === undefined) return;
      event.preventDefault();
      document.querySelector<HTMLElement>(selectorOf(next))?.focus();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

/** 1 next, -1 back, 0 neither; a key typed into a field or with a modifier means something else. */
function stepOf({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): -1 | 0 | 1 {
  if (!(target instanceof HTMLElement) || ctrlKey || metaKey || altKey) return 0;
  if (target.closest('input, select, textarea, [role="dialog"]')) return 0;
  const arrows = target.closest('[data-steps]') !== null;
  if (key === 'j' || key === 'J' || (arrows && key === 'ArrowDown')) return 1;
  if (key === 'k' || key === 'K' || (arrows && key === 'ArrowUp')) return -1;
  return 0;
}

/** Brings something into view where the panes scroll on their own; elsewhere the page stays put. */
export function reveal(id: string): void {
  if (!matchMedia('(min-width: 60rem) and (min-height: 40rem)').matches) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  document
    .getElementById(id)
    ?.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
}
