import { readdirSync } from 'node:fs';
import { programs, root } from './project.mjs';
import { Failure, say, tail } from './report.mjs';
import { runNode } from './run.mjs';
import { hashFiles, listFiles, unlessDone } from './stamp.mjs';

const folders = ['app', 'components', 'lib', 'prisma', 'public'];
const notBuilt =
  /\.test\.[cm]?tsx?$|(^|\/)testing(\/|$)|^prisma\/(generated|migrations)(\/|$)|\.md$/;
const configuration =
  /^(?!(playwright|vitest|biome)\.|next-env\.d\.ts).+\.(ts|mts|js|mjs|cjs|json)$/;

/** What the production build is made from: sources without tests, and configuration beside them. */
export function buildInputs() {
  const sources = folders.flatMap((folder) => listFiles(folder, (path) => !notBuilt.test(path)));
  return [...sources, ...readdirSync(root).filter((name) => configuration.test(name))];
}

/** Runs the production build, whether or not it is needed; answers what `run` answers. */
export function runBuild() {
  return runNode([programs.next, 'build'], { log: 'build', env: { NODE_ENV: 'production' } });
}

/** What a failed build says, without the warnings that come after its errors. */
const errorsOf = (output) => output.split(/^Turbopack build encountered/m)[0];

/** Builds the app for production when its sources changed since the last build that succeeded. */
export async function build() {
  const hash = hashFiles(buildInputs());
  const done = await unlessDone('build', hash, ['.next/BUILD_ID'], async () => {
    say('Building Footnote. This takes about a minute.');
    const { code, output } = await runBuild();
    if (code !== 0) {
      throw new Failure(
        `${tail(errorsOf(output))}\n\nFootnote could not be built. The whole output is in .setup/logs/build.log.`,
      );
    }
  });
  return done ? 'Footnote built' : 'The build is up to date';
}
