/** The letter of the option, entry or half of a pair at a 0-based place. */
export function letterAt(at: number): string {
  return 'ABCDEFGHIJKL'.charAt(at);
}
