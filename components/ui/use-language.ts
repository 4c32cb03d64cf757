import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * The reader's own variety of a language: "en-GB" for "en" on a British device. Hydrates as the
 * language itself, which is all that the server knows.
 */
export function useLanguage(language: string): string {
  const own = () => navigator.languages.find((one) => one.split('-')[0] === language) ?? language;
  return useSyncExternalStore(never, own, () => language);
}
