import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { memoryFolder, root } from './project.mjs';

/** Every file under a path of the clone for which `wanted(path)` holds; none where it is absent. */
export function listFiles(path, wanted = () => true) {
  const full = join(root, path);
  if (!existsSync(full) || !wanted(path)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full).flatMap((name) => listFiles(relative(root, join(full, name)), wanted));
}

/** One hash over the names and contents of files, and over words that matter as much. */
export function hashFiles(paths, ...words) {
  const hash = createHash('sha256');
  for (const word of words) hash.update(`${word}\0`);
  for (const path of [...paths].sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * Does `work` unless it was last finished with this same hash and what it `made` is still there.
 * Answers whether it did.
 */
export async function unlessDone(name, hash, made, work) {
  const stamp = join(memoryFolder(), name);
  const there = made.every((path) => existsSync(join(root, path)));
  if (there && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false;
  rmSync(stamp, { force: true });
  await work();
  writeFileSync(stamp, hash);
  return true;
}
