import type { SlotType } from '../facts/fact';

/** The surface form of a text; options of one question share it, so that none stands out. */
export function formOf(text: string, type: SlotType): string {
  const words = text.split(/\s+/).length;
  if (isAcronym(text)) return 'acronym';
  switch (type) {
    case 'person':
      return words === 1 ? 'surname' : 'full name';
    case 'place':
      return /^the /i.test(text) ? 'with article' : 'name';
    case 'organisation':
      return words === 1 ? 'one word' : 'long name';
    case 'number':
    case 'money':
    case 'percent':
      return text.replace(/[\d.,]+/, '0').replace(/^[\p{L}-]+$/u, 'word');
    case 'date':
      return text.replace(/\d+/g, '0').replace(/(?<!^)[\p{Lu}]\p{L}+/gu, 'M');
    case 'title':
    case 'event':
    case 'term':
      return `${/ of /.test(text) ? 'of ' : ''}${/s$/.test(text) ? 'many' : 'one'}${/^(a|an|the) /i.test(text) ? ' with article' : ''}`;
  }
}

/** Whether a text is an acronym: two to eight capitals, dots and digits allowed. */
export function isAcronym(text: string): boolean {
  return /^(\p{Lu}[.\d]?){2,8}$/u.test(text);
}

/** The initials of a name's capitalised words: "Shanghai Cooperation Organization" gives "SCO". */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.slice(0, 1))
    .join('');
}
