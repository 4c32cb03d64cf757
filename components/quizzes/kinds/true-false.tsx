import { OptionRow } from './option-row';
import type { QuestionProps } from './question-props';
import { Stem } from './stem';

/** A claim that holds or does not. */
export function TrueFalse(props: QuestionProps<'trueFalse'>) {
  const { question, name, response, labels, onAnswer } = props;
  const chosen = response?.kind === 'trueFalse' ? response.value : null;
  return (
    <fieldset className="options">
      <legend>
        <span className="eyebrow">{labels.trueFalse}</span>
        <Stem {...props}>{question.claim}</Stem>
      </legend>
      {[true, false].map((value, at) => (
        <OptionRow
          key={String(value)}
          type="radio"
          name={name}
          at={at}
          text={value ? labels.true : labels.false}
          checked={chosen === value}
          onChoose={() => onAnswer({ kind: 'trueFalse', value })}
        />
      ))}
    </fieldset>
  );
}
