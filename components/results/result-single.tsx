import { useTranslations } from 'next-intl';
import { isAnswered, type Response } from '@/lib/domain/grading/response';
import type { AnswerKey, Question } from '@/lib/domain/questions/question';
import { letterAt } from '../quizzes/letter-at';
import { AnswerRow } from './answer-row';
import { FootnoteLink } from './footnote-link';
import { GivenReading } from './given-reading';
import type { ResultAnswersProps } from './result-answers';

/** The right answer of a question that has one, and the student's own where that is another. */
export function ResultSingle({ item, response, points, footnotes, student }: ResultAnswersProps) {
  const t = useTranslations('results');
  const words = { true: t('true'), false: t('false') };
  const right = rightAnswer(item.question, item.key, words);
  const given =
    response && isAnswered(response) ? givenAnswer(item.question, response, words) : null;
  const own = student ? t('answerOf', { student }) : t('yourAnswer');
  const wasRight = given !== null && points !== null && points >= 1;
  const reading = response && <GivenReading question={item.question} response={response} />;
  return (
    <ul className="options tight">
      {given && !wasRight && (
        <AnswerRow tone="wrong" mark={given.letter} verdict={own}>
          {given.text}
          {reading}
        </AnswerRow>
      )}
      <AnswerRow tone="right" mark={right.letter} verdict={wasRight ? own : t('rightAnswer')}>
        {wasRight ? given.text : right.text}
        <FootnoteLink note={footnotes[0]} />
        {wasRight && reading}
      </AnswerRow>
    </ul>
  );
}

type Shown = { letter: string | null; text: string };
type Words = { true: string; false: string };

function rightAnswer(question: Question, key: AnswerKey, words: Words): Shown {
  if (key.kind === 'choice') return optionIn(question, key.optionId);
  if (key.kind === 'trueFalse') return truth(key.value, words);
  return { letter: null, text: 'answer' in key ? key.answer : '' };
}

function givenAnswer(question: Question, response: Response, words: Words): Shown {
  if (response.kind === 'choice') return optionIn(question, response.optionId);
  if (response.kind === 'trueFalse') return truth(response.value, words);
  return { letter: null, text: 'text' in response ? response.text : '' };
}

function truth(value: boolean, words: Words): Shown {
  return { letter: letterAt(value ? 0 : 1), text: value ? words.true : words.false };
}

function optionIn(question: Question, id: string): Shown {
  const options = question.kind === 'choice' ? question.options : [];
  const at = options.findIndex((option) => option.id === id);
  return { letter: letterAt(at), text: options[at]?.text ?? '' };
}
