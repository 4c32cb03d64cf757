import { build } from './build.mjs';
import { generateClients } from './generate.mjs';
import { installPackages, requireNode } from './install.mjs';
import { alone } from './lock.mjs';
import { main, say, timed } from './report.mjs';
import { prepareData, requirePort, serve } from './server.mjs';
import { readSettings } from './settings.mjs';

/** From a fresh clone, or from any later state, to a server that answers. */
main(async () => {
  requireNode();
  const settings = readSettings();
  await requirePort(settings);
  if (settings.demo && settings.open) {
    say(
      `Careful: HOST is ${settings.host}, so everybody in this network can enter the demonstration school.`,
    );
  }
  await alone(async () => {
    await timed(() => installPackages({ dev: false }));
    await timed(generateClients);
    await timed(build);
    await timed(() => prepareData(settings));
  });
  return serve('start', settings);
});
