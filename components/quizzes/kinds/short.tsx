import { Field } from '../../ui/field';
import type { QuestionProps } from './question-props';
import { Stem } from './stem';
import { typing } from './typing';

/** A question to answer in a few words. */
export function Short(props: QuestionProps<'short'>) {
  const { question, name, response, labels, onAnswer, onSettle } = props;
  return (
    <>
      <Stem {...props}>{question.stem}</Stem>
      <Field label={labels.answer} hint={labels.typedHint}>
        {(control) => (
          <input
            {...control}
            {...typing}
            className="input"
            name={name}
            value={response?.kind === 'short' ? response.text : ''}
            onChange={(event) => onAnswer({ kind: 'short', text: event.target.value })}
            onBlur={onSettle}
          />
        )}
      </Field>
    </>
  );
}
