import { stemOf } from '../article/words';

const words = (
  'apparently apparent reportedly allegedly probably possibly likely perhaps maybe might may could seem ' +
  'seemed seems appear appeared appears expected believed thought formally supposedly would estimated ' +
  'suggested according'
).split(' ');

/** Stems of the words that say how sure a statement is. */
export const hedges = words.map(stemOf);

/** A text in pieces, its hedges apart; the pieces put together are the text. "May" is a month. */
export function splitAtHedges(text: string): { text: string; hedge: boolean }[] {
  return text
    .split(/(\p{L}+)/u)
    .filter(Boolean)
    .map((piece) => ({
      text: piece,
      hedge: piece !== 'May' && words.includes(piece.toLowerCase()),
    }));
}
