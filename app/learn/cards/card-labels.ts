import { getTranslations } from 'next-intl/server';
import type { CardLabels } from '@/components/cards/card-labels';

/** The words of a review of so many cards, made on the server so that no message parser is sent. */
export async function cardLabels(count: number): Promise<CardLabels> {
  const t = await getTranslations('cards');
  const upTo = (text: (n: number) => string) =>
    Array.from({ length: count + 1 }, (_, n) => text(n));
  return {
    stop: t('stop'),
    position: upTo((n) => (n < count ? t('position', { n: n + 1, count }) : t('doneTitle'))),
    undo: t('undo'),
    frontHint: t('frontHint'),
    show: t('show'),
    howWell: t('howWell'),
    keys: t('keys'),
    ratings: { forgot: t('forgot'), hard: t('hard'), good: t('good'), easy: t('easy') },
    saved: t('saved'),
    saving: t('saving'),
    offline: upTo((n) => t('offline', { count: n })),
    signedOut: t('signedOut'),
    signIn: t('signIn'),
    doneTitle: t('doneTitle'),
    doneText: upTo((n) => t('doneText', { count: n })),
    nextDue: t('nextDue'),
    again: t('again'),
    home: t('home'),
  };
}
