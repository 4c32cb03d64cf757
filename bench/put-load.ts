import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** One who sends its bodies over and over, every one with a higher sequence. */
export type Client = { headers: Record<string, string>; bodies: object[] };
/** `amount` requests from all clients together, their sequences counted up from `from`. */
type Load = { amount: number; from: number; clients: Client[] };

/** Sends the load from another process; answers how many requests came back a second, all of them well. */
export async function putLoad(url: string, load: Load): Promise<number> {
  const program = fileURLToPath(new URL('load.mjs', import.meta.url));
  const output = await new Promise<string>((resolve, reject) => {
    const child = execFile(process.execPath, [program], (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
    child.stdin?.end(JSON.stringify({ url, ...load }));
  });
  const { answered, failed, rate } = JSON.parse(output);
  if (failed > 0) throw new Error(`${url} failed ${failed} of ${answered + failed} requests.`);
  return rate;
}
