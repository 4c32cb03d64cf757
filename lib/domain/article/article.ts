/** One sentence of an article. Paragraph and sentence are 1-based. */
export type Passage = { paragraph: number; sentence: number; text: string };

/** What a teacher brought: a title and its sentences in reading order. */
export type Article = {
  title: string;
  subtitle: string | null;
  /** Where the text comes from, in one sentence. */
  about: string | null;
  /** ISO date (day, month or year) at which the article's claims held. */
  asOf: string | null;
  /** BCP 47 tag. */
  language: string;
  passages: Passage[];
};

/** The sentences of each paragraph. */
export function paragraphsOf(passages: Passage[]): Passage[][] {
  const numbers = [...new Set(passages.map((row) => row.paragraph))];
  return numbers.map((number) => passages.filter((row) => row.paragraph === number));
}
