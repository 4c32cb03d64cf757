import { isNumberWord } from '../facts/spelled-number';

const ordinals = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
);
const roman = /^x{0,3}(?:ix|iv|v?i{0,3})$/u;
const direction = /^(?:north|south|east|west|inner|outer|upper|lower|pre|post|anti|pro)(?:ern)?$/u;
const negations = ['un', 'in', 'im', 'il', 'ir', 'dis', 'mis', 'non', 'anti', 'a'];

const denials = new Set(
  'no not never none non nobody nothing without neither nor hardly'.split(' '),
);

/**
 * Whether two near spellings mean different things: World War I and II, million and billion, East and
 * West, legal and illegal, support and no support.
 */
export function contrasts(answer: string[], given: string[]): boolean {
  const denies = (words: string[]) => words.filter((word) => denials.has(word)).join(' ');
  if (denies(answer) !== denies(given)) return true;
  const numbers = (words: string[]) => words.filter(isNumber).join(' ');
  if (numbers(answer) !== numbers(given)) return true;
  if (given.some((word) => direction.test(word) && !answer.includes(word))) return true;
  return given.some((one) => answer.some((other) => negates(one, other) || negates(other, one)));
}

const isNumber = (word: string) =>
  /\d/u.test(word) || isNumberWord(word) || ordinals.has(word) || roman.test(word);

const negates = (long: string, short: string) =>
  short.length > 3 && negations.some((prefix) => long === prefix + short);
