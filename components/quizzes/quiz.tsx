'use client';

import { useRef, useState } from 'react';
import type { Response } from '@/lib/domain/grading/response';
import type { Question } from '@/lib/domain/questions/question';
import { useFocusOnChange } from '../ui/use-focus-on-change';
import { useKeys } from '../ui/use-keys';
import { QuizDock } from './quiz-dock';
import { QuizHead } from './quiz-head';
import type { QuizLabels } from './quiz-labels';
import { QuizNotice, QuizNotices } from './quiz-notices';
import { QuizOverview } from './quiz-overview';
import { QuizQuestion } from './quiz-question';
import { QuizTools } from './quiz-tools';
import { responseToKey } from './response-to-key';
import { isGiven, standingOf } from './standing';
import { useAnswers } from './use-answers';
import { type HandIn, useHandIn } from './use-hand-in';
import { useMarks } from './use-marks';

const typingPauseMs = 600;
/** Nobody reads a question faster: such a press is the second tap of a double tap. */
const hastyMs = 400;

type QuizProps = {
  attemptId: string;
  questions: { id: string; question: Question; response: Response | null; sequence: number }[];
  labels: QuizLabels;
  leaveHref: string;
  resultsHref: string;
  handIn: HandIn;
};

/** An attempt under way: one question at a time, every answer saved as it is given, then an overview. */
export function Quiz({ attemptId, questions, labels, leaveHref, resultsHref, handIn }: QuizProps) {
  const [answers, queue] = useAnswers(attemptId, questions);
  const [marks, toggleMark] = useMarks(attemptId);
  const [at, setAt] = useState(() => firstUnanswered(questions));
  const heading = useFocusOnChange(at);
  const { waiting } = answers;
  const unreachable = labels.handInFailed;
  const [handing, askToHandIn] = useHandIn({
    attemptId,
    handIn,
    waiting,
    resultsHref,
    unreachable,
  });
  const current = questions[at];
  const standings = questions.map(({ id, question }) => standingOf(question, answers.answers[id]));
  const answered = standings.map(isGiven);
  const arrived = useRef(0);
  const go = (to: number) => {
    arrived.current = Date.now();
    if (current) queue.flush(current.id);
    setAt(Math.max(0, Math.min(to, questions.length)));
  };
  const unlessHasty = (press: () => void) => {
    if (answered[at] || Date.now() - arrived.current >= hastyMs) press();
  };
  const answer = (response: Response) => {
    if (current) queue.put(current.id, response, 'text' in response ? typingPauseMs : 0);
  };
  useKeys((key) => {
    if (!current) return false;
    const response = responseToKey(current.question, answers.answers[current.id], key);
    if (response) answer(response);
    else if (key === 'Enter') go(at + 1);
    return response !== null || key === 'Enter';
  });

  return (
    <div className="phone quiz">
      <QuizHead {...{ labels, leaveHref, at, answered }} onOverview={() => go(questions.length)} />
      <main id="main" className="stack [--gap:1.5rem]">
        <QuizNotices answers={answers} labels={labels} />
        {current ? (
          <>
            <QuizQuestion
              key={current.id}
              question={current.question}
              name={current.id}
              position={[labels.position[at], labels.worth[at]].filter(Boolean).join(', ')}
              response={answers.answers[current.id]}
              labels={labels}
              heading={heading}
              onAnswer={answer}
              onSettle={() => queue.flush(current.id)}
            />
            <QuizTools
              labels={labels}
              kind={current.question.kind}
              marked={marks.has(current.id)}
              answered={answered[at] ?? false}
              onMark={() => toggleMark(current.id)}
              onSkip={() => unlessHasty(() => go(at + 1))}
            />
          </>
        ) : (
          <QuizOverview {...{ questions, standings, marks, labels, heading }} onOpen={go} />
        )}
        {handing.at === 'failed' && <QuizNotice text={handing.message} />}
      </main>
      <QuizDock
        {...{ labels, at, answers, handing, resultsHref }}
        count={questions.length}
        unanswered={answered.filter((is) => !is).length}
        onGo={(to) => unlessHasty(() => go(to))}
        onHandIn={() => unlessHasty(askToHandIn)}
      />
    </div>
  );
}

function firstUnanswered(questions: QuizProps['questions']): number {
  const at = questions.findIndex(
    ({ question, response }) => !isGiven(standingOf(question, response)),
  );
  return at < 0 ? questions.length : at;
}
