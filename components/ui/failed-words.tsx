/** What a page says that could not be made. */
export type FailedWords = {
  title: string;
  text: string;
  tryAgain: string;
  home: string;
  /** Holds "#" where the number goes. */
  reference: string;
};

/** For a failure so early that the reader's language is not known. */
const fallback: FailedWords = {
  title: 'Something went wrong',
  text: 'The page could not be shown. Answers that said “Saved” are safe. Try again in a moment.',
  tryAgain: 'Try again',
  home: 'Go to home',
  reference: 'If it keeps happening, tell your teacher this number: #',
};

const id = 'failed-words';

/** Leaves the words in the page, so that an error page has them without sending messages to everybody. */
export function LeaveFailedWords({ words }: { words: FailedWords }) {
  return <template id={id} data-words={JSON.stringify(words)} />;
}

/** The words that the page holds. */
export function findFailedWords(): FailedWords {
  const found = typeof document === 'undefined' ? null : document.getElementById(id);
  return found?.dataset.words ? (JSON.parse(found.dataset.words) as FailedWords) : fallback;
}
