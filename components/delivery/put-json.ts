/** What came back: the server's reply, or nothing that settles the matter, so that it is sent again. */
export type Reply = { kind: 'reply'; status: number; body: unknown } | { kind: 'unreachable' };

const patienceMs = 15_000;

/** Puts JSON to the server. It goes on when the tab is closed; an overloaded server counts as unreachable. */
export async function putJson(url: string, value: unknown): Promise<Reply> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMs);
  try {
    const response = await fetch(url, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(value),
      keepalive: true,
      signal: patience.signal,
    });
    if (response.status >= 500 || response.status === 429) return { kind: 'unreachable' };
    return { kind: 'reply', status: response.status, body: await response.json() };
  } catch {
    return { kind: 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}
