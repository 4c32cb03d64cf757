import { generateClients } from './generate.mjs';
import { installPackages, requireNode } from './install.mjs';
import { alone } from './lock.mjs';
import { main, timed } from './report.mjs';
import { prepareData, requirePort, serve } from './server.mjs';
import { readSettings } from './settings.mjs';

/** As `npm start`, but with Next's development server: every saved change is seen at once. */
main(async () => {
  requireNode();
  const settings = readSettings();
  await requirePort(settings);
  await alone(async () => {
    await timed(installPackages);
    await timed(generateClients);
    await timed(() => prepareData(settings));
  });
  return serve('dev', settings);
});
