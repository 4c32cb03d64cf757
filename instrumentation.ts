/** Runs once before the first request: a server that cannot keep its promises does not start. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { checkBeforeStart } = await import('./lib/server/runtime/start');
  try {
    await checkBeforeStart();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
