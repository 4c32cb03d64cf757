import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';

/** A port of 127.0.0.1 that nobody uses right now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

// Every worker reads this file again: what the first reading chose reaches them by the environment.
if (!process.env.FOOTNOTE_JOURNEYS) {
  const data = mkdtempSync(join(tmpdir(), 'footnote-journeys-'));
  process.env.FOOTNOTE_JOURNEYS = JSON.stringify([data, await freePort(), await freePort()]);
  process.once('exit', () => rmSync(data, { recursive: true, force: true }));
}
const [data, phonePort, laptopPort] = JSON.parse(process.env.FOOTNOTE_JOURNEYS);

/** A demonstration school of its own for a project, so that phone and laptop never meet. */
const server = (name: string, port: number) => ({
  command: 'node scripts/start.mjs',
  url: `http://127.0.0.1:${port}/api/health`,
  env: { FOOTNOTE_MODE: 'demo', HOST: '127.0.0.1', PORT: `${port}`, DATA_DIR: join(data, name) },
  timeout: 300_000,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
});

const root = process.getuid?.() === 0;
const chromium = process.env.FOOTNOTE_CHROMIUM;
const launchOptions = {
  ...(chromium && { executablePath: chromium }),
  args: [
    ...(root ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-quic',
    '--disable-sync',
    '--no-first-run',
  ],
};

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  reporter: [
    [process.env.CI ? 'list' : 'line'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? '.setup/journeys.json' }],
  ],
  use: {
    launchOptions,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    trace: 'retain-on-failure',
  },
  // One worker each: the specs of a project share its school one after the other.
  projects: [
    {
      name: 'phone',
      workers: 1,
      use: {
        ...devices['Pixel 5'],
        viewport: { width: 390, height: 844 },
        baseURL: `http://127.0.0.1:${phonePort}`,
      },
    },
    {
      name: 'laptop',
      workers: 1,
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 1280, height: 800 },
        baseURL: `http://127.0.0.1:${laptopPort}`,
      },
    },
  ],
  webServer: [server('phone', phonePort), server('laptop', laptopPort)],
});
