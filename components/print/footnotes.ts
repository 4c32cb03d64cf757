import type { Article } from '@/lib/domain/article/article';
import { sentenceKey } from '@/lib/domain/facts/reading-order';
import type { AskedFact, Item } from '@/lib/domain/questions/question';

/** A sentence that proves answers, with the words in it that do. */
export type Footnote = { n: number; quote: string; sentence: string; paragraph: number };

export type Footnotes = {
  /** In the order in which the answers refer to them; n counts from 1. */
  notes: Footnote[];
  /** The number of the note that proves a fact. */
  numberOf: (fact: AskedFact) => number;
};

/** The footnotes of an answer key: each quote once, however many answers it proves. */
export function footnotesOf(items: readonly Item[], article: Article): Footnotes {
  const sentences = new Map(article.passages.map((row) => [sentenceKey(row), row.text]));
  const notes = new Map<string, Footnote>();
  for (const { citation } of items.flatMap(({ facts }) => facts)) {
    const { quote, paragraph } = citation;
    if (notes.has(keyOf(citation))) continue;
    const sentence = sentences.get(sentenceKey(citation)) ?? quote;
    notes.set(keyOf(citation), { n: notes.size + 1, quote, sentence, paragraph });
  }
  return {
    notes: [...notes.values()],
    numberOf: ({ citation }) => notes.get(keyOf(citation))?.n ?? 0,
  };
}

const keyOf = (citation: AskedFact['citation']) => `${sentenceKey(citation)}/${citation.quote}`;
