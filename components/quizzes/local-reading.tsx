'use client';

import type { Understanding } from '@/lib/domain/grading/understand';
import { fillWords } from '../ui/fill-words';
import { useLanguage } from '../ui/use-language';
import { type ReadingWords, readingText } from './reading-text';

type LocalReadingProps = {
  read: Exclude<Understanding, { kind: 'unreadable' }>;
  words: ReadingWords;
  language: string;
};

/** What a typed number or date was read as, written as on the reader's own device. */
export function LocalReading({ read, words, language }: LocalReadingProps) {
  const own = useLanguage(language);
  return <>{fillWords(words.readAs, { what: readingText(read, words, own) })}</>;
}
