import type { QuestionProps } from './question-props';
import { Stem } from './stem';
import { typing } from './typing';

/** A sentence with a gap to type into. */
export function Cloze(props: QuestionProps<'cloze'>) {
  const { question, name, response, labels, onAnswer, onSettle } = props;
  const hintId = `${name}-hint`;
  return (
    <>
      <div className="stack [--gap:0.4rem]">
        <Stem {...props} className="eyebrow">
          {labels.cloze}
        </Stem>
        <p className="question cloze">
          {question.before}
          <input
            {...typing}
            className="gap"
            name={name}
            aria-label={labels.clozeLabel}
            aria-describedby={hintId}
            value={response?.kind === 'cloze' ? response.text : ''}
            onChange={(event) => onAnswer({ kind: 'cloze', text: event.target.value })}
            onBlur={onSettle}
          />
          {question.after}
        </p>
      </div>
      <p className="small" id={hintId}>
        {labels.typedHint}
      </p>
    </>
  );
}
