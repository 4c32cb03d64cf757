import type { Ref } from 'react';
import type { Response } from '@/lib/domain/grading/response';
import type { Question } from '@/lib/domain/questions/question';
import type { QuizLabels } from './quiz-labels';

type Props<Q> = {
  question: Q;
  /** Names the group of controls; the question's id. */
  name: string;
  position: string;
  response: Response | undefined;
  labels: QuizLabels;
  heading: Ref<HTMLHeadingElement>;
  onAnswer: (response: Response) => void;
  /** The student has finished typing. */
  onSettle: () => void;
};

/** One question to answer, whatever its kind. */
export function QuizQuestion({ question, ...props }: Props<Question>) {
  switch (question.kind) {
    case 'choice':
      return <Choice question={question} {...props} />;
    case 'trueFalse':
      return <TrueFalse question={question} {...props} />;
    case 'cloze':
      return <Cloze question={question} {...props} />;
  }
}

type Of<K extends Question['kind']> = Props<Extract<Question, { kind: K }>>;

function Choice({ question, name, position, response, heading, onAnswer }: Of<'choice'>) {
  const chosen = response?.kind === 'choice' ? response.optionId : null;
  return (
    <fieldset className="options">
      <legend>
        <h1 className="question in-legend" ref={heading} tabIndex={-1}>
          <span className="sr">{position}. </span>
          {question.stem}
        </h1>
      </legend>
      {question.options.map(({ id, text }, at) => (
        <OptionRow
          key={id}
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

function TrueFalse({
  question,
  name,
  position,
  response,
  labels,
  heading,
  onAnswer,
}: Of<'trueFalse'>) {
  const chosen = response?.kind === 'trueFalse' ? response.value : null;
  return (
    <fieldset className="options">
      <legend>
        <span className="eyebrow">{labels.trueFalse}</span>
        <h1 className="question in-legend" ref={heading} tabIndex={-1}>
          <span className="sr">{position}. </span>
          {question.claim}
        </h1>
      </legend>
      {[true, false].map((value, at) => (
        <OptionRow
          key={String(value)}
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

function Cloze({ question, name, position, response, labels, heading, ...on }: Of<'cloze'>) {
  const text = response?.kind === 'cloze' ? response.text : '';
  return (
    <>
      <div className="stack [--gap:0.4rem]">
        <h1 className="eyebrow" ref={heading} tabIndex={-1}>
          <span className="sr">{position}. </span>
          {labels.cloze}
        </h1>
        <p className="question cloze">
          {question.before}
          <input
            className="gap"
            type="text"
            name={name}
            aria-label={labels.clozeLabel}
            aria-describedby="cloze-hint"
            autoComplete="off"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="next"
            maxLength={300}
            value={text}
            onChange={(event) => on.onAnswer({ kind: 'cloze', text: event.target.value })}
            onBlur={on.onSettle}
          />
          {question.after}
        </p>
      </div>
      <p className="small" id="cloze-hint">
        {labels.clozeHint}
      </p>
    </>
  );
}

type OptionProps = {
  name: string;
  at: number;
  text: string;
  checked: boolean;
  onChoose: () => void;
};

function OptionRow({ name, at, text, checked, onChoose }: OptionProps) {
  return (
    <label className="option">
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span className="key" aria-hidden="true">
        {'ABCD'.charAt(at)}
      </span>
      <span className="text">{text}</span>
    </label>
  );
}
