const cleanups = new Set();
let stopping;
let stoppedOnPurpose = false;

/** Registers what must be stopped or removed when this process ends; answers how to unregister. */
export function onStop(cleanup) {
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

/** From now on a signal to stop is the expected end, and the exit code is 0. */
export function expectStop() {
  stoppedOnPurpose = true;
}

/** Whether this process is on its way out: what fails now fails because it was stopped. */
export const isStopping = () => stopping !== undefined;

/** Runs every registered cleanup once, the latest first. */
export function stopAll() {
  stopping ??= (async () => {
    for (const cleanup of [...cleanups].reverse()) await cleanup();
  })();
  return stopping;
}

/** Ends this process in good order, as `code` unless it was expected. */
async function stop(code) {
  await stopAll();
  process.exit(stoppedOnPurpose ? 0 : code);
}

for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
  process.on(signal, () => stop(code));
}

// The shell between npm and us does not pass signals on. When it is gone, we were told to stop.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(143), 500).unref();
}
