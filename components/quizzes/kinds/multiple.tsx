import { chosenIn, toggleOption } from '../toggle-option';
import { OptionRow } from './option-row';
import type { QuestionProps } from './question-props';
import { Stem } from './stem';

/** Any number of options, with the rule for part of them. */
export function Multiple(props: QuestionProps<'multiple'>) {
  const { question, name, response, labels, onAnswer } = props;
  const chosen = chosenIn(response);
  const ruleId = `${name}-rule`;
  return (
    <fieldset className="options several" aria-describedby={ruleId}>
      <legend>
        <Stem {...props}>{question.stem}</Stem>
      </legend>
      <p className="small" id={ruleId}>
        {labels.rules.multiple}
      </p>
      {question.options.map(({ id, text }, at) => (
        <OptionRow
          key={id}
          type="checkbox"
          name={name}
          at={at}
          text={text}
          checked={chosen.includes(id)}
          onChoose={() => onAnswer(toggleOption(question.options, response, id))}
        />
      ))}
    </fieldset>
  );
}
