import { existsSync } from 'node:fs';
import { canInstallPackages, installPackages } from './debian.mjs';
import { Failure, say } from './report.mjs';
import { run } from './run.mjs';

const candidates = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Whether a program is a Chromium that runs: it says its version. */
async function isBrowser(program) {
  const { code, output } = await run(program, ['--version']);
  return code === 0 && /chrom/i.test(output);
}

/** The full path of a program of the PATH. */
async function pathOf(program) {
  if (program.startsWith('/')) return program;
  return (await run('sh', ['-c', `command -v ${program}`])).output.trim();
}

/** The Chromium of this machine: the one named by FOOTNOTE_CHROMIUM, Playwright's, or the system's. */
async function findChromium() {
  const named = process.env.FOOTNOTE_CHROMIUM;
  if (named) return (await isBrowser(named)) ? named : null;
  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  for (const candidate of candidates) if (await isBrowser(candidate)) return pathOf(candidate);
  return null;
}

/** Finds a Chromium, or installs Debian's where we may; answers its path. */
export async function requireChromium() {
  const found = await findChromium();
  if (found) return found;
  const named = process.env.FOOTNOTE_CHROMIUM;
  if (named) {
    throw new Failure(
      `FOOTNOTE_CHROMIUM is ${named}, which is no Chromium that runs here. Correct it, or leave it out.`,
    );
  }
  if (canInstallPackages()) {
    say('No Chromium here: installing the one of this system.');
    await installPackages(['chromium', 'fonts-liberation']);
    const installed = await findChromium();
    if (installed) return installed;
  }
  throw new Failure(
    `The journeys need a Chromium, and none is here. One of these helps:
  npx playwright install chromium
  install your system's chromium or Google Chrome
  set FOOTNOTE_CHROMIUM to the path of a Chromium or Chrome`,
  );
}
