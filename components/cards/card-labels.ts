import type { Rating } from '@/lib/domain/memory/memory-state';

/** The words of a review in the reader's language; lists are indexed by the number they speak of. */
export type CardLabels = {
  stop: string;
  position: string[];
  undo: string;
  frontHint: string;
  show: string;
  howWell: string;
  keys: string;
  ratings: Record<Rating, string>;
  saved: string;
  saving: string;
  /** By how many reviews wait; the last one stands for more. */
  offline: string[];
  signedOut: string;
  signIn: string;
  doneTitle: string;
  doneText: string[];
  nextDue: string;
  again: string;
  home: string;
};
