import { getTranslations } from 'next-intl/server';
import type { QuizLabels } from '@/components/quizzes/quiz-labels';

/** The quiz's words for so many questions, made on the server so that no message parser is sent. */
export async function quizLabels(count: number): Promise<QuizLabels> {
  const t = await getTranslations('quiz');
  const upTo = (text: (n: number) => string) =>
    Array.from({ length: count + 1 }, (_, n) => text(n));
  return {
    leave: t('leave'),
    position: upTo((n) => t('position', { n: n + 1, count })).slice(0, count),
    checkAndHandIn: t('checkAndHandIn'),
    overview: t('overview'),
    next: t('next'),
    check: t('check'),
    previous: t('previous'),
    mark: t('mark'),
    marked: t('marked'),
    skip: t('skip'),
    keys: t('keys'),
    trueFalse: t('trueFalse'),
    true: t('true'),
    false: t('false'),
    cloze: t('cloze'),
    clozeLabel: t('clozeLabel'),
    clozeHint: t('clozeHint'),
    saved: t('statusSaved'),
    saving: t('statusSaving'),
    offline: upTo((n) => t('offline', { count: n })),
    signedOut: t('signedOut'),
    signIn: t('signIn'),
    overviewLede: upTo((n) => t('overviewLede', { unanswered: n })),
    answered: t('stateAnswered'),
    unanswered: t('stateUnanswered'),
    comeBack: t('stateMarked'),
    handIn: upTo((n) => (n === 0 ? t('handIn') : t('handInAnyway', { count: n }))),
    handingIn: t('handingIn'),
    handInWaits: upTo((n) => t('handInWaits', { count: n })),
    handInFailed: t('handInFailed'),
    afterHandIn: t('afterHandIn'),
    toResults: t('toResults'),
  };
}
