import { generateClients } from './generate.mjs';
import { installPackages, requireNode } from './install.mjs';
import { alone } from './lock.mjs';
import { main } from './report.mjs';
import { runNode } from './run.mjs';
import { prepareData } from './server.mjs';
import { readSettings } from './settings.mjs';

/** Runs a program of prisma/ on the data that `npm start` would serve, also before the first start. */
main(async () => {
  requireNode();
  const [program, ...words] = process.argv.slice(2);
  const settings = readSettings();
  await alone(async () => {
    await installPackages({ dev: false });
    await generateClients();
    await prepareData(settings);
  });
  const args = ['--import', 'tsx', `prisma/${program}.ts`, ...words];
  return (await runNode(args, { live: true, env: settings.env })).code;
});
