import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { AskedFact, Item, Option } from '@/lib/domain/questions/question';
import { letterAt } from '../quizzes/letter-at';

type KeyAnswerProps = { item: Item; numberOf: (fact: AskedFact) => number };

/** The right answer to a question on paper, with the numbers of its footnotes. */
export function KeyAnswer({ item, numberOf }: KeyAnswerProps) {
  const t = useTranslations('print');
  const { question, key, facts } = item;
  const noted = (text: ReactNode, fact: AskedFact | undefined) => (
    <>
      <b>{text}</b>
      {fact && <span className="fn">{numberOf(fact)}</span>}
    </>
  );
  if (question.kind === 'multiple' && key.kind === 'multiple')
    return (
      <ul>
        {key.optionIds.map((id, at) => (
          <li key={id}>{noted(textOf(question.options, id), facts[at])}</li>
        ))}
      </ul>
    );
  if (question.kind === 'order' && key.kind === 'order')
    return (
      <>
        <p>
          {t('boxes', { answers: question.entries.map((one) => placeIn(key.ids, one)).join(', ') })}
        </p>
        <ol>
          {key.ids.map((id, at) => (
            <li key={id}>
              {at + 1}. {noted(textOf(question.entries, id), facts[at])} {key.dates[at]}
            </li>
          ))}
        </ol>
      </>
    );
  if (question.kind === 'match' && key.kind === 'match') {
    const letterOf = (id: string) => letterAt(question.right.findIndex((one) => one.id === id));
    const partnerOf = (left: string) => key.pairs.find((pair) => pair.left === left)?.right ?? '';
    const letters = question.left.map(({ id }) => letterOf(partnerOf(id)));
    return (
      <>
        <p>{t('boxes', { answers: letters.join(', ') })}</p>
        <ul>
          {key.pairs.map(({ left, right }, at) => (
            <li key={left}>
              {textOf(question.left, left)}: {letterOf(right)}{' '}
              {noted(textOf(question.right, right), facts[at])}
            </li>
          ))}
        </ul>
      </>
    );
  }
  if (key.kind === 'trueFalse') {
    const verdict = key.value ? t('true') : t('false');
    return (
      <p>
        {noted(verdict, facts[0])} {key.swap && t('swap', key.swap)}
      </p>
    );
  }
  return <p>{'answer' in key && noted(key.answer, facts[0])}</p>;
}

const textOf = (options: Option[], id: string) => options.find((one) => one.id === id)?.text ?? '';
const placeIn = (ids: string[], { id }: Option) => ids.indexOf(id) + 1;
