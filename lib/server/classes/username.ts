/** A username from a name: first name, dot, initial of the last ("amara.b"); "student" if nothing is left. */
export function usernameFor(name: string): string {
  const parts = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const [first = 'student', ...rest] = parts;
  const initial = [...(rest.at(-1) ?? '')][0];
  return [...first].slice(0, 20).join('') + (initial ? `.${initial}` : '');
}
