import { generateClients } from './generate.mjs';
import { installPackages, requireNode } from './install.mjs';
import { alone } from './lock.mjs';
import { main } from './report.mjs';
import { checkFormat, checkLint, checkTypes, runSteps, runVitest } from './steps.mjs';

const reason = 'npm run check uses SQLite only; npm test runs both.';
const steps = {
  format: checkFormat,
  lint: checkLint,
  types: checkTypes,
  domain: () => runVitest('domain'),
  server: () => runVitest('server', { reason }),
};

/** The quick part of `npm test`, for daily work: no PostgreSQL, no build, no browser. */
main(async () => {
  requireNode();
  await alone(async () => {
    await installPackages();
    await generateClients();
  });
  return runSteps(Object.entries(steps));
});
