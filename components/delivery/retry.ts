/** Runs something later; the result calls it off. */
export type Later = (ms: number, run: () => void) => () => void;

/** Later by the browser's timer. */
export const afterPause: Later = (ms, run) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/** How long to wait after so many failures in a row: 1 s doubling to 16 s, spread so that a class does not knock at once. */
export function retryPause(failures: number, random: () => number = Math.random): number {
  return 1000 * 2 ** Math.min(Math.max(failures - 1, 0), 4) * (0.75 + random() / 2);
}

/** Calls back whenever the connection or the tab comes back; the result stops it. */
export function onWake(wake: () => void): () => void {
  const seen = () => {
    if (document.visibilityState === 'visible') wake();
  };
  window.addEventListener('online', wake);
  document.addEventListener('visibilitychange', seen);
  return () => {
    window.removeEventListener('online', wake);
    document.removeEventListener('visibilitychange', seen);
  };
}
