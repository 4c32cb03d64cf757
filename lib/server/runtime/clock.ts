const held = globalThis as { footnoteClock?: () => Date };

/** The server's time; the only clock that decides anything. */
export function now(): Date {
  return held.footnoteClock?.() ?? new Date();
}

/** Stops the clock at a moment, or lets it run again: for tests. */
export function setClock(clock: (() => Date) | null): void {
  if (clock) held.footnoteClock = clock;
  else delete held.footnoteClock;
}
