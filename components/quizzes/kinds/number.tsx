import { Field } from '../../ui/field';
import { ReadingLine } from '../reading-line';
import type { QuestionProps } from './question-props';
import { Stem } from './stem';
import { typing } from './typing';

/** A number to type, in any of the ways people write one. */
export function NumberAnswer(props: QuestionProps<'number'>) {
  const { question, name, response, labels, onAnswer, onSettle } = props;
  return (
    <>
      <Stem {...props}>{question.stem}</Stem>
      <div className="stack [--gap:0.5rem]">
        <Field label={labels.answer} hint={labels.numberHint}>
          {(control) => (
            <input
              {...control}
              {...typing}
              className="input"
              name={name}
              value={response?.kind === 'number' ? response.text : ''}
              onChange={(event) => onAnswer({ kind: 'number', text: event.target.value })}
              onBlur={onSettle}
            />
          )}
        </Field>
        <ReadingLine {...{ question, response, labels }} unreadable={labels.unreadableNumber} />
      </div>
    </>
  );
}
