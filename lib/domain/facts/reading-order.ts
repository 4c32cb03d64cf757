import type { Passage } from '../article/article';
import type { Fact } from './fact';

/** A fact with its footnote number in the article: 1 is the first one that a reader meets. */
export type NumberedFact = Fact & { number: number };

/** Facts in the order in which their proofs stand in the article. */
export function inReadingOrder(facts: Fact[], passages: Passage[]): NumberedFact[] {
  const texts = new Map(passages.map((row) => [sentenceKey(row), row.text]));
  const place = ({ citation }: Fact) =>
    texts.get(sentenceKey(citation))?.indexOf(citation.quote) ?? 0;
  return facts
    .toSorted(
      (a, b) =>
        a.citation.paragraph - b.citation.paragraph ||
        a.citation.sentence - b.citation.sentence ||
        place(a) - place(b),
    )
    .map((fact, index) => ({ ...fact, number: index + 1 }));
}

/** Names a sentence within its article, in text and URL: "p3s2" is the second one of paragraph 3. */
export function sentenceKey({ paragraph, sentence }: { paragraph: number; sentence: number }) {
  return `p${paragraph}s${sentence}`;
}

/** The facts that each sentence proves, by the sentence's key. */
export function factsBySentence<T extends Pick<Fact, 'citation'>>(facts: T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const fact of facts) {
    const key = sentenceKey(fact.citation);
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return groups;
}
