import { OptionRow } from './option-row';
import type { QuestionProps } from './question-props';
import { Stem } from './stem';

/** One of several options. */
export function Choice(props: QuestionProps<'choice'>) {
  const { question, name, response, onAnswer } = props;
  const chosen = response?.kind === 'choice' ? response.optionId : null;
  return (
    <fieldset className="options">
      <legend>
        <Stem {...props}>{question.stem}</Stem>
      </legend>
      {question.options.map(({ id, text }, at) => (
        <OptionRow
          key={id}
          type="radio"
          name={name}
          at={at}
          text={text}
          checked={chosen === id}
          onChoose={() => onAnswer({ kind: 'choice', optionId: id })}
        />
      ))}
    </fieldset>
  );
}
