import { existsSync } from 'node:fs';
import { Failure, tail } from './report.mjs';
import { run } from './run.mjs';

/** Whether we may install packages of the system: as root, where apt-get is. */
export function canInstallPackages() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs packages of Debian or Ubuntu. */
export async function installPackages(names) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const patient = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  const options = [...patient, '-y', '--no-install-recommends'];
  await run('apt-get', [...patient, 'update'], { env, log: 'apt-update' });
  const { code, output } = await run('apt-get', ['install', ...options, ...names], {
    env,
    log: 'apt',
  });
  if (code === 0) return;
  throw new Failure(`${tail(output, 8)}\napt-get could not install ${names.join(' ')}.`);
}
