import { Agent, get } from 'node:http';
import { text } from 'node:stream/consumers';

/** A reply, and the milliseconds from asking until all of it was there. */
export type Fetched = { status: number; body: string; milliseconds: number };

const agent = new Agent({ keepAlive: true });

/** Asks for one page over a kept connection; redirects are not followed. */
export function fetchPage(url: string, cookie: string): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const request = get(url, { agent, headers: { cookie } }, async (reply) => {
      const body = await text(reply).catch(reject);
      const milliseconds = performance.now() - start;
      resolve({ status: reply.statusCode ?? 0, body: body ?? '', milliseconds });
    });
    request.on('error', reject);
  });
}
