/** Nobody needs more letters for a number or a date, and reading stays quick whatever is pasted. */
const longest = 300;

/**
 * A typed text with one sign for each thing: lower case, plain digits, spaces, hyphens and apostrophes.
 * Empty where it is too long, or holds a ½ or ² that plain digits would make another number of.
 */
export function plainText(text: string): string {
  if (text.length > longest || /\p{No}/u.test(text)) return '';
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[ "“”«]+|[ "“”».!?]+$/g, '');
}
