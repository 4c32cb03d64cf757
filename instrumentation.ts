/** Runs once before the first request: a server that cannot keep its promises does not start. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startOrExit } = await import('./lib/server/runtime/start');
  await startOrExit();
}
