import { Check, Circle } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Item } from '@/lib/domain/questions/question';

/** Every possible answer with the right one marked, and what else counts as right. */
export function QuestionKey({ item: { question, key } }: { item: Pick<Item, 'question' | 'key'> }) {
  const t = useTranslations('sets');
  if (question.kind === 'choice' && key.kind === 'choice')
    return (
      <ul className="mini">
        {question.options.map(({ id, text }) => (
          <Answer key={id} right={id === key.optionId} text={text} />
        ))}
      </ul>
    );
  if (key.kind === 'trueFalse')
    return (
      <ul className="mini">
        <Answer right={key.value} text={t('true')} />
        <Answer right={!key.value} text={t('false')} note={key.swap && t('swap', key.swap)} />
      </ul>
    );
  if (key.kind === 'cloze')
    return (
      <>
        <ul className="mini">
          <Answer right text={key.answer} />
        </ul>
        <OtherWordings texts={key.accept.filter((text) => text !== key.answer)} />
      </>
    );
  return null;
}

const shownAtOnce = 4;

/** What else is taken as right: a few wordings as they are, many behind their number. */
function OtherWordings({ texts }: { texts: string[] }) {
  const t = useTranslations('sets');
  if (texts.length === 0) return null;
  const list = texts.join(', ');
  if (texts.length <= shownAtOnce)
    return <p className="small">{t('alsoRight', { answers: list })}</p>;
  return (
    <details className="small">
      <summary>{t('otherWordings', { count: texts.length })}</summary>
      {list}
    </details>
  );
}

type AnswerProps = { right: boolean; text: string; note?: string | null };

function Answer({ right, text, note }: AnswerProps) {
  const t = useTranslations('sets');
  const Icon = right ? Check : Circle;
  return (
    <li className={right ? 'ok' : ''}>
      <Icon className="icon" aria-hidden="true" />
      <span>
        {right && <span className="sr">{t('rightAnswer')} </span>}
        {text}
        {note && <span className="small"> {note}</span>}
      </span>
    </li>
  );
}
