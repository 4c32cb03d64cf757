import { Check, CircleDashed, Flag } from 'lucide-react';
import type { Ref } from 'react';
import { type Question, wordingOf } from '@/lib/domain/questions/question';
import type { QuizLabels } from './quiz-labels';
import { isGiven, type Standing } from './standing';

type Props = {
  questions: { id: string; question: Question }[];
  standings: Standing[];
  marks: ReadonlySet<string>;
  labels: QuizLabels;
  heading: Ref<HTMLHeadingElement>;
  onOpen: (at: number) => void;
};

/** Every question with its state, before handing in; each leads back to itself. */
export function QuizOverview({ questions, standings, marks, labels, heading, onOpen }: Props) {
  const unanswered = standings.filter((standing) => !isGiven(standing)).length;
  return (
    <>
      <div className="stack [--gap:0.4rem]">
        <h1 ref={heading} tabIndex={-1}>
          {labels.checkAndHandIn}
        </h1>
        <p className="quiet">
          {labels.overviewLede[unanswered]} {labels.afterHandIn}
        </p>
      </div>
      <ol className="sheet flush rows qlist">
        {questions.map(({ id, question }, at) => (
          <li key={id}>
            <button type="button" className="item" onClick={() => onOpen(at)}>
              <span className="num n">{at + 1}</span>
              <span className="body">
                <span>{wordingOf(question)}</span>
                <span className="row [--gap:0.4rem]">
                  <StateChips
                    standing={standings[at] ?? 'unanswered'}
                    marked={marks.has(id)}
                    labels={labels}
                  />
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

type ChipsProps = { standing: Standing; marked: boolean; labels: QuizLabels };

function StateChips({ standing, marked, labels }: ChipsProps) {
  return (
    <>
      {standing === 'answered' ? (
        <span className="chip">
          <Check className="icon" aria-hidden="true" /> {labels.answered}
        </span>
      ) : (
        <span className="chip caution">
          <CircleDashed className="icon" aria-hidden="true" /> {labels[standing]}
        </span>
      )}
      {marked && (
        <span className="chip pen">
          <Flag className="icon" aria-hidden="true" /> {labels.comeBack}
        </span>
      )}
    </>
  );
}
