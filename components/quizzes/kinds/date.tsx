import { Field } from '../../ui/field';
import { useLanguage } from '../../ui/use-language';
import { dateHint, useDayFirst } from '../date-hint';
import { ReadingLine } from '../reading-line';
import type { QuestionProps } from './question-props';
import { Stem } from './stem';
import { typing } from './typing';

/** A date to type, in any of the ways people write one. */
export function DateAnswer(props: QuestionProps<'date'>) {
  const { question, name, response, labels, onAnswer, onSettle } = props;
  const { precision } = question;
  const dayFirst = useDayFirst();
  const style = { dayFirst, language: useLanguage(labels.language) };
  return (
    <>
      <Stem {...props}>{question.stem}</Stem>
      <div className="stack [--gap:0.5rem]">
        <Field label={labels.answer} hint={dateHint(labels.dateHints[precision], precision, style)}>
          {(control) => (
            <input
              {...control}
              {...typing}
              className="input"
              name={name}
              value={response?.kind === 'date' ? response.text : ''}
              onChange={({ target }) => onAnswer({ kind: 'date', text: target.value, dayFirst })}
              onBlur={onSettle}
            />
          )}
        </Field>
        <ReadingLine
          {...{ question, response, labels }}
          unreadable={dateHint(labels.unreadableDate, precision, style)}
        />
      </div>
    </>
  );
}
