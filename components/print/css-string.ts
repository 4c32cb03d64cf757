/** A text as a string of a style sheet; whatever could end it, or its element, is written by its code. */
export function cssString(text: string): string {
  const coded = (sign: string) => `\\${sign.charCodeAt(0).toString(16)} `;
  return `"${text.replace(/["\\<>\n\r\f]/g, coded)}"`;
}
