import { build } from './build.mjs';
import { requireChromium } from './chromium.mjs';
import { add, counts } from './counts.mjs';
import { generateClients } from './generate.mjs';
import { installPackages, requireNode } from './install.mjs';
import { alone } from './lock.mjs';
import { findPostgres } from './postgres.mjs';
import { Failure, main, timed } from './report.mjs';
import {
  checkBuild,
  checkFormat,
  checkLint,
  checkTypes,
  runJourneys,
  runSteps,
  runVitest,
} from './steps.mjs';

/** The tests of lib/server on both engines; a missing PostgreSQL fails only where it is required. */
async function testServer() {
  const postgres = await findPostgres();
  const result = await runVitest('server', postgres);
  if (!postgres.required) return result;
  return add(result, counts({ failed: 1, output: `${postgres.reason}\n${result.output}` }));
}

/** The journeys, when there is a build and a browser for them. */
async function testJourneys() {
  try {
    await alone(build);
    return await runJourneys(await requireChromium());
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return counts({ failed: 1, output: error.message });
  }
}

const steps = {
  format: checkFormat,
  lint: checkLint,
  types: checkTypes,
  domain: () => runVitest('domain'),
  server: testServer,
  build: () => alone(checkBuild),
  journeys: testJourneys,
};

/** Everything, or only the steps that are named: `npm test -- build journeys`. */
function chooseSteps(names) {
  const unknown = names.filter((name) => !steps[name]);
  if (unknown.length > 0) {
    throw new Failure(
      `No step is named ${unknown.join(', ')}. Steps: ${Object.keys(steps).join(', ')}.`,
    );
  }
  return Object.entries(steps).filter(([name]) => names.length === 0 || names.includes(name));
}

/** Sets up what the tests need, runs every step, and ends with the counts over all of them. */
main(async () => {
  requireNode();
  const chosen = chooseSteps(process.argv.slice(2));
  await alone(async () => {
    await timed(() => installPackages({ compiler: true }));
    await timed(generateClients);
  });
  return runSteps(chosen);
});
