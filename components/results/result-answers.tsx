import { useTranslations } from 'next-intl';
import { isAnswered, type Response } from '@/lib/domain/grading/response';
import type { Item } from '@/lib/domain/questions/question';
import type { Footnote } from './footnotes';
import { ResultMatch } from './result-match';
import { ResultMultiple } from './result-multiple';
import { ResultOrder } from './result-order';
import { ResultSingle } from './result-single';

export type ResultAnswersProps = {
  item: Item;
  response: Response | null;
  points: number | null;
  /** Of each of the item's facts. */
  footnotes: Footnote[];
  /** The student who answered, when somebody else looks. */
  student?: string;
};

/** The student's answer and the right one, each right part with the numeral of its footnote. */
export function ResultAnswers(props: ResultAnswersProps) {
  const t = useTranslations('results');
  const { response, student } = props;
  return (
    <>
      <AnswersOfKind {...props} />
      {!(response && isAnswered(response)) && (
        <p className="quiet">{student ? t('noAnswerOf', { student }) : t('noAnswer')}</p>
      )}
    </>
  );
}

function AnswersOfKind(props: ResultAnswersProps) {
  const { question, key } = props.item;
  if (question.kind === 'multiple' && key.kind === 'multiple')
    return <ResultMultiple {...props} question={question} rightIds={key.optionIds} />;
  if (question.kind === 'order' && key.kind === 'order')
    return <ResultOrder {...props} question={question} answer={key} />;
  if (question.kind === 'match' && key.kind === 'match')
    return <ResultMatch {...props} question={question} pairs={key.pairs} />;
  return <ResultSingle {...props} />;
}
