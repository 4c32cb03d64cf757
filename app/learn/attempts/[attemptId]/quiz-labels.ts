import { getLocale, getTranslations } from 'next-intl/server';
import type { QuizLabels } from '@/components/quizzes/quiz-labels';
import { readingWords } from '@/components/quizzes/reading-words';

/**
 * The quiz's words for questions worth so many points, made on the server so that no message parser is
 * sent. Holes that the device fills pass through as they are.
 */
export async function quizLabels(points: number[]): Promise<QuizLabels> {
  const [language, t] = await Promise.all([getLocale(), getTranslations('quiz')]);
  const count = points.length;
  const upTo = (text: (n: number) => string) =>
    Array.from({ length: count + 1 }, (_, n) => text(n));
  return {
    language,
    ...kindLabels(t),
    leave: t('leave'),
    position: upTo((n) => t('position', { n: n + 1, count })).slice(0, count),
    worth: points.map((worth) => (worth === 1 ? '' : t('worth', { points: worth }))),
    checkAndHandIn: t('checkAndHandIn'),
    overview: t('overview'),
    next: t('next'),
    check: t('check'),
    previous: t('previous'),
    mark: t('mark'),
    marked: t('marked'),
    skip: t('skip'),
    saved: t('statusSaved'),
    saving: t('statusSaving'),
    offline: upTo((n) => t('offline', { count: n })),
    signedOut: t('signedOut'),
    signIn: t('signIn'),
    overviewLede: upTo((n) => t('overviewLede', { unanswered: n })),
    answered: t('stateAnswered'),
    unanswered: t('stateUnanswered'),
    unfinished: t('stateUnfinished'),
    unreadable: t('stateUnreadable'),
    comeBack: t('stateMarked'),
    handIn: upTo((n) => (n === 0 ? t('handIn') : t('handInAnyway', { count: n }))),
    handingIn: t('handingIn'),
    handInWaits: upTo((n) => t('handInWaits', { count: n })),
    handInFailed: t('handInFailed'),
    afterHandIn: t('afterHandIn'),
    toResults: t('toResults'),
  };
}

type Translate = Awaited<ReturnType<typeof getTranslations<'quiz'>>>;

/** Values that leave the holes of those names in a text. */
const holes = (...names: string[]) => Object.fromEntries(names.map((name) => [name, `{${name}}`]));

function kindLabels(t: Translate) {
  const typed = t('keysTyped');
  const example = holes('written', 'digits');
  return {
    keys: {
      choice: t('keysChoice'),
      multiple: t('keysMultiple'),
      trueFalse: t('keysChoice'),
      cloze: typed,
      short: typed,
      number: typed,
      date: typed,
      order: t('keysOrder'),
      match: t('keysMatch'),
    },
    rules: { multiple: t('ruleMultiple'), order: t('ruleOrder'), match: t('ruleMatch') },
    trueFalse: t('trueFalse'),
    true: t('true'),
    false: t('false'),
    cloze: t('cloze'),
    clozeLabel: t('clozeLabel'),
    answer: t('answer'),
    typedHint: t('typedHint'),
    numberHint: t('numberHint'),
    unreadableNumber: t('unreadableNumber'),
    dateHints: {
      day: t('dateHintDay', example),
      month: t('dateHintMonth', example),
      year: t('dateHintYear', example),
      part: t('dateHintPart', example),
      range: t('dateHintRange', example),
    },
    unreadableDate: t('unreadableDate', example),
    reading: readingWords(t),
    orderUp: t('orderUp', holes('what')),
    orderDown: t('orderDown', holes('what')),
    orderMoved: t('orderMoved', holes('what', 'place', 'count')),
    orderKeep: t('orderKeep'),
    orderGiven: t('orderGiven'),
    matchGoesWith: t('matchGoesWith', holes('left')),
    matchMade: t('matchMade', holes('left', 'right', 'next')),
    matchTaken: t('matchTaken', holes('left', 'right')),
    matchNextIs: t('matchNextIs', holes('left')),
    matchComplete: t('matchComplete'),
    matchOpen: t('matchOpen', holes('left', 'state')),
    matchNext: t('matchNext'),
    matchEmpty: t('matchEmpty'),
    matchFilled: t('matchFilled', holes('left', 'right', 'letter')),
  };
}
