import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canInstallPackages, installPackages as installDebian } from './debian.mjs';
import { memoryFolder, root } from './project.mjs';
import { Failure, say, tail } from './report.mjs';
import { run, runNode } from './run.mjs';

/** Refuses a Node that is older than the packages need. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Failure(
    `Footnote needs Node 20.19 or newer; this is ${version}. Install a newer one from https://nodejs.org and run the command again.`,
  );
}

/** Whether what npm last installed (`installed`) is what the lockfile (`wanted`) asks for. */
export function isInstalled(wanted, installed, { dev = true } = {}) {
  return Object.entries(wanted.packages).every(([place, entry]) => {
    if (place === '' || entry.link) return true;
    const found = installed.packages[place];
    if (found) return found.version === entry.version;
    return Boolean(entry.optional || entry.devOptional || (entry.dev && !dev));
  });
}

/** Compiled packages belong to one Node version: its module number and the machine's kind. */
const kind = `${process.platform} ${process.arch} ${process.versions.modules}`;

function upToDate(dev) {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const [wanted, found] = [join(root, 'package-lock.json'), installed].map((file) =>
    JSON.parse(readFileSync(file, 'utf8')),
  );
  const stamp = join(memoryFolder(), 'node');
  const sameNode = !existsSync(stamp) || readFileSync(stamp, 'utf8') === kind;
  return sameNode && isInstalled(wanted, found, { dev });
}

/** Says what to do about a failed `npm ci`, from what npm printed. */
export function explain(output) {
  if (/EUSAGE/.test(output)) {
    return 'package.json and package-lock.json do not agree. Run npm install, then node scripts/lockfile.mjs, and commit both files.';
  }
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH/.test(
      output,
    ) &&
    !/gyp ERR/.test(output)
  ) {
    return 'The package registry cannot be reached. Footnote needs it once, to install. Check the connection (or npm config get registry and proxy) and run the command again.';
  }
  if (/ENOSPC/.test(output))
    return 'The disk is full. Make about 1.5 GB free and run the command again.';
  if (/EACCES|EPERM/.test(output)) {
    return `This user may not write to ${root}. Give it that folder, or clone Footnote into a folder of its own.`;
  }
  if (/gyp ERR/.test(output)) {
    return 'better-sqlite3 had to be compiled and could not be. Install a C++ compiler, make and Python 3 (Debian and Ubuntu: apt-get install build-essential python3; macOS: xcode-select --install) and run the command again.';
  }
  return 'npm ci failed. What it said last is above.';
}

/** Runs `npm ci` through the npm that started us, with Node's own headers for what is compiled. */
function npmCi() {
  const prefix = dirname(dirname(process.execPath));
  const headers = existsSync(join(prefix, 'include/node/node.h'));
  const env = headers && !process.env.npm_config_nodedir ? { npm_config_nodedir: prefix } : {};
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return runNode([npm, ...args], { env, log: 'install' });
  return run('npm', args, { env, log: 'install' });
}

/**
 * Installs the packages of the lockfile unless they are there.
 * `compiler` allows to install Debian's compiler when one is needed; `dev: false` does without the tools for tests.
 */
export async function installPackages({ dev = true, compiler = false } = {}) {
  if (upToDate(dev)) return 'Packages are up to date';
  say('Installing packages. This takes a minute or two the first time.');
  let result = await npmCi();
  if (result.code !== 0 && compiler && /gyp ERR/.test(result.output) && canInstallPackages()) {
    say('A package has to be compiled: installing a compiler.');
    await installDebian(['build-essential', 'python3']);
    result = await npmCi();
  }
  if (result.code !== 0) throw new Failure(`${tail(result.output)}\n\n${explain(result.output)}`);
  writeFileSync(join(memoryFolder(), 'node'), kind);
  return 'Packages installed';
}
