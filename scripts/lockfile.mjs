import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './project.mjs';
import { main, say } from './report.mjs';

const systems = ['android', 'darwin', 'freebsd', 'linux', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'ppc64', 's390x', 'wasm32', 'x64'];

/** The lock entry of an optional package for another machine, read from its name; null if it has none. */
export function platformEntry(name, version, dev) {
  const words = name.split(/[-/]/);
  const processor = words.find((word) => processors.includes(word));
  const system = words.find((word) => systems.includes(word));
  if (!processor) return null;
  return {
    version,
    cpu: [processor],
    ...(dev && { dev }),
    ...(words.includes('musl') && { libc: ['musl'] }),
    optional: true,
    ...(system && { os: [system] }),
  };
}

/** The lockfile with the entries that npm left out for machines unlike the one it ran on. */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  for (const { optionalDependencies = {}, dev } of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const entry = /^\d/.test(version) ? platformEntry(name, version, dev) : null;
      if (entry) packages[`node_modules/${name}`] ??= entry;
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

/** Run after `npm install`: `npm ci` refuses a lockfile that does not name every platform's package. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(() => {
    const file = join(root, 'package-lock.json');
    const before = JSON.parse(readFileSync(file, 'utf8'));
    const after = completeLock(before);
    writeFileSync(file, `${JSON.stringify(after, null, 2)}\n`);
    const added = Object.keys(after.packages).length - Object.keys(before.packages).length;
    say(`package-lock.json: ${added} entries added for other machines.`);
  });
}
