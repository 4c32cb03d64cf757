const groupedByComma = /(?<![\d.,])\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)/gu;
const groupedBySpace = /(?<![\d.,])\d{1,3}(?:[ '’]\d{3})+(?!\d)/gu;
const minus = /(?<![\p{L}\p{N}])(?<!\d\s*)[-−–](?=[\d.])/gu;
const decimalPoint = /(?<!\p{L})\.(?=\d)/gu;

/** The words of an answer, freed of what spelling habits differ in: case, accents, articles, punctuation. */
export function answerWords(text: string): string[] {
  const plain = plainNumbers(plainLetters(text).replace(/^["'“”„«‘’\s]*(?:an?|the)\s+(?=\S)/u, ''));
  // A private-use sign keeps minus signs and decimal points alive while other punctuation goes.
  const kept = plain.replace(minus, '\uE000').replace(decimalPoint, '\uE001');
  return kept
    .replaceAll('&', ' and ')
    .replace(/[\p{P}−]/gu, ' ')
    .replaceAll('\uE000', '-')
    .replaceAll('\uE001', '.')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** One form for all spellings of an answer; spaces stay between digits only ("F-16", "F 16", "f16"). */
export function writtenForm(text: string): string {
  const form = answerWords(text)
    .join(' ')
    .replace(/(?<!\d)\s|\s(?!\d)/gu, '');
  return form === '' ? text.normalize('NFKC').trim() : form;
}

/** Upper case first: it unites "ß" with "ss". Only Latin, Greek and Cyrillic accents are dropped. */
function plainLetters(text: string): string {
  const spaced = text.replace(/\p{Cf}/gu, '').replace(/[´`ʼʹ]/gu, "'");
  const folded = spaced.normalize('NFKC').toUpperCase().toLowerCase();
  return folded
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC');
}

function plainNumbers(text: string): string {
  return text
    .replace(groupedByComma, (number) => number.replaceAll(',', ''))
    .replace(groupedBySpace, (number) => number.replace(/[ '’]/gu, ''))
    .replace(/(?<=\d),(?=\d)/gu, '.')
    .replaceAll('%', ' percent ');
}
