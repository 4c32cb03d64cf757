/** A text with its {holes} filled; a hole without a value stays as it is. */
export function fillWords(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/gu, (hole, name) => values[name] ?? hole);
}
