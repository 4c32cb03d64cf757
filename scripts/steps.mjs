import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { add, countPlaywright, counts, countVitest, inWords, readReport } from './counts.mjs';
import { memoryFolder, programs } from './project.mjs';
import { Failure, say, seconds } from './report.mjs';
import { runNode } from './run.mjs';
import { isStopping } from './stop.mjs';

/** One check that passes or fails as a whole. */
async function whole(log, ...args) {
  const { code, output } = await runNode(args, { log });
  return code === 0 ? counts({ passed: 1 }) : counts({ failed: 1, output });
}

/** Formatting and the order of imports. */
export const checkFormat = () => whole('format', programs.biome, 'ci', '--linter-enabled=false');

/** Lint rules; a warning fails too, so that none gathers. */
export const checkLint = () => whole('lint', programs.biome, 'lint', '--error-on-warnings');

/** Types of the whole project, with the types of its routes. */
export async function checkTypes() {
  const routes = await whole('typegen', programs.next, 'typegen');
  return routes.failed ? routes : whole('types', programs.tsc, '--noEmit');
}

/** A fresh file for a program's JSON report. */
function reportFile(name) {
  const file = join(memoryFolder('reports'), `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/** One project of vitest.config.ts; `postgres` is what findPostgres answers. */
export async function runVitest(project, postgres = {}) {
  const file = reportFile(project);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await runNode(
    [programs.vitest, 'run', '--project', project, ...reporters],
    { log: project, env: { TEST_POSTGRES_URL: postgres.url ?? '', NODE_ENV: 'test' } },
  );
  const result = countVitest(readReport(file), code, postgres.reason);
  return result.failed > 0 ? { ...result, output } : result;
}

/** The production build. */
export async function checkBuild() {
  try {
    await build();
    return counts({ passed: 1 });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return counts({ failed: 1, output: error.message });
  }
}

/** The journeys in a real Chromium, on phone and laptop, shown as they go. */
export async function runJourneys(chromium) {
  const file = reportFile('journeys');
  const env = { FOOTNOTE_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  say('Journeys:');
  const { code } = await runNode([programs.playwright, 'test'], {
    env,
    live: true,
    stopSignal: 'SIGINT',
  });
  return countPlaywright(readReport(file), code);
}

/** Runs named steps to the last one whatever happens, prints what they came to, answers the exit code. */
export async function runSteps(steps) {
  let total = counts();
  for (const [name, step] of steps) {
    const start = performance.now();
    const result = await step();
    if (isStopping()) return 130;
    if (result.output) say(result.output.trimEnd());
    say(`${name}: ${inWords(result)} (${seconds(start)})`);
    total = add(total, result);
  }
  for (const reason of total.reasons) say(`skipped: ${reason}`);
  say(inWords(total));
  return total.failed > 0 ? 1 : 0;
}
