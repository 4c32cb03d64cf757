import { sentenceKey } from '@/lib/domain/facts/reading-order';
import type { AskedFact, Item } from '@/lib/domain/questions/question';

/** A cited sentence with its neighbours in the paragraph. */
export type CitedSentence = { before: string; sentence: string; after: string };

/** A footnote under a question: what it is called, and the sentence that proves an answer. */
export type Footnote = CitedSentence & {
  /** "7", or "7a", "7b" where a question has several. */
  label: string;
  /** Unique on the page. */
  id: string;
  fact: AskedFact;
};

/**
 * The footnotes of the n-th question: one for each of its facts, in their order. Facts that the same words
 * prove share one; it then stands at each of their places.
 */
export function footnotesOf(n: number, { facts }: Item, evidence: CitedSentence[]): Footnote[] {
  const proofs = [...new Set(facts.map(proofOf))];
  return facts.map((fact, at) => {
    const letter = proofs.length === 1 ? '' : 'abcdefghijkl'.charAt(proofs.indexOf(proofOf(fact)));
    const cited = evidence[at] ?? { before: '', sentence: fact.citation.quote, after: '' };
    return { ...cited, label: `${n}${letter}`, id: `fn${n}${letter}`, fact };
  });
}

const proofOf = ({ citation }: AskedFact) => `${sentenceKey(citation)} ${citation.quote}`;

/** Footnotes without the repetitions, as they stand at the foot. */
export function atTheFoot(footnotes: Footnote[]): Footnote[] {
  return [...new Map(footnotes.map((note) => [note.id, note])).values()];
}
