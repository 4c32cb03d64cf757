import { Check, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { isAnswered, type Response } from '@/lib/domain/grading/response';
import type { Item } from '@/lib/domain/questions/question';

type Props = {
  item: Item;
  response: Response | null;
  points: number | null;
  n: number;
  /** The student who answered, when somebody else looks. */
  student?: string;
};

/** The student's answer and the right one, which carries the numeral of its footnote. */
export function ResultAnswers({ item, response, points, n, student }: Props) {
  const t = useTranslations('results');
  const right = rightAnswer(item, { true: t('true'), false: t('false') });
  const given = givenAnswer(item, response, { true: t('true'), false: t('false') });
  const own = student ? t('answerOf', { student }) : t('yourAnswer');
  const wasRight = points !== null && points >= 1;
  return (
    <>
      <ul className="options tight">
        {given && !wasRight && (
          <li className="option wrong">
            {given.letter && <span className="key">{given.letter}</span>}
            <span className="text">{given.text}</span>
            <span className="verdict">
              <X className="icon" aria-hidden="true" /> {own}
            </span>
          </li>
        )}
        <li className="option right">
          {right.letter && <span className="key">{right.letter}</span>}
          <span className="text">
            {wasRight && given ? given.text : right.text}
            <a className="fn" href={`#fn${n}`} aria-label={t('footnote', { n })}>
              {n}
            </a>
          </span>
          <span className="verdict">
            <Check className="icon" aria-hidden="true" /> {wasRight ? own : t('rightAnswer')}
          </span>
        </li>
      </ul>
      {!given && <p className="quiet">{student ? t('noAnswerOf', { student }) : t('noAnswer')}</p>}
    </>
  );
}

type Shown = { letter: string | null; text: string };
type Words = { true: string; false: string };

function rightAnswer({ question, key }: Item, words: Words): Shown {
  switch (key.kind) {
    case 'choice':
      return { letter: letterOf(question, key.optionId), text: key.answer };
    case 'trueFalse':
      return { letter: key.value ? 'A' : 'B', text: key.value ? words.true : words.false };
    case 'cloze':
      return { letter: null, text: key.answer };
  }
}

function givenAnswer({ question }: Item, response: Response | null, words: Words): Shown | null {
  switch (response?.kind) {
    case undefined:
      return null;
    case 'choice': {
      const option =
        question.kind === 'choice' && question.options.find(({ id }) => id === response.optionId);
      return option ? { letter: letterOf(question, option.id), text: option.text } : null;
    }
    case 'trueFalse':
      return {
        letter: response.value ? 'A' : 'B',
        text: response.value ? words.true : words.false,
      };
    case 'cloze':
      return isAnswered(response) ? { letter: null, text: response.text } : null;
  }
}

function letterOf(question: Item['question'], optionId: string): string | null {
  if (question.kind !== 'choice') return null;
  const at = question.options.findIndex(({ id }) => id === optionId);
  return at < 0 ? null : 'ABCDEFGH'.charAt(at);
}
