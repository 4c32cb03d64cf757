const units = 'zero one two three four five six seven eight nine ten eleven twelve';
const teens = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const scales = 'hundred thousand million billion trillion dozen half quarter';
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth';
const numberWords = new Set([units, teens, tens, scales, ordinals].join(' ').split(' '));

const roman = /^x{0,3}(?:ix|iv|v?i{0,3})$/u;
const direction = /^(?:north|south|east|west|inner|outer|upper|lower|pre|post|anti|pro)(?:ern)?$/u;
const negations = ['un', 'in', 'im', 'il', 'ir', 'dis', 'mis', 'non', 'anti', 'a'];

/** Whether two near spellings mean different things: World War I and II, million and billion, East and West, legal and illegal. */
export function contrasts(answer: string[], given: string[]): boolean {
  const numbers = (words: string[]) => words.filter(isNumber).join(' ');
  if (numbers(answer) !== numbers(given)) return true;
  if (given.some((word) => direction.test(word) && !answer.includes(word))) return true;
  return given.some((one) => answer.some((other) => negates(one, other) || negates(other, one)));
}

const isNumber = (word: string) => /\d/u.test(word) || numberWords.has(word) || roman.test(word);

const negates = (long: string, short: string) =>
  short.length > 3 && negations.some((prefix) => long === prefix + short);
