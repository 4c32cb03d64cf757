import type { useTranslations } from 'next-intl';
import type { ReadingWords } from './reading-text';

/** The words around a reading; their holes are filled where the reader's language is known. */
export function readingWords(t: ReturnType<typeof useTranslations<'quiz'>>): ReadingWords {
  return {
    readAs: t('readAs', { what: '{what}' }),
    bounds: {
      exact: t('boundExact', { n: '{n}' }),
      about: t('boundAbout', { n: '{n}' }),
      'at-least': t('boundAtLeast', { n: '{n}' }),
      'at-most': t('boundAtMost', { n: '{n}' }),
    },
    early: t('partEarly', { when: '{when}' }),
    mid: t('partMid', { when: '{when}' }),
    late: t('partLate', { when: '{when}' }),
  };
}
