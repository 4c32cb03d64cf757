'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { Outcome } from '@/components/ui/use-act';
import { reveal, useSteps } from '@/components/ui/use-steps';
import type { Article } from '@/lib/domain/article/article';
import { type NumberedFact, sentenceKey } from '@/lib/domain/facts/reading-order';
import type { Item } from '@/lib/domain/questions/question';
import { CoverageMap } from './coverage-map';
import { QuestionRow } from './question-row';
import { useSetEdits } from './use-set-edits';

/** A question of a set with its key and proof. */
export type SetQuestion = Item & { id: string };
/** The set as the teacher saw it; null: it is published and stays as it is. */
export type SetEdit = { setId: string; revision: number };
type QuestionEdit = SetEdit & { questionId: string };

export type SetDeskProps = {
  article: Article;
  facts: NumberedFact[];
  questions: SetQuestion[];
  edit: SetEdit | null;
  replaceQuestion: (edit: QuestionEdit) => Promise<Outcome<{ questionId: string }>>;
  removeQuestion: (edit: QuestionEdit) => Promise<Outcome<void>>;
};

/** What a set covers beside its questions, which can be replaced and removed while it is a draft. */
export function SetDesk({ article, facts, questions, edit, ...actions }: SetDeskProps) {
  const t = useTranslations('sets');
  const list = useRef<HTMLOListElement>(null);
  const replaced = useRef<string>(undefined);
  const [chosen, setChosen] = useState<string>();
  const current = questions.find((one) => one.id === chosen) ?? questions[0];
  const numbers = new Map(facts.map((fact) => [fact.id, fact.number]));
  const edits = useSetEdits({
    edit,
    ...actions,
    onReplaced: (id) => {
      replaced.current = id;
      setChosen(id);
    },
    onRemoved: () => list.current?.focus(),
  });

  const sentence = current && sentenceKey(current.facts[0].citation);
  useEffect(() => {
    if (sentence) reveal(sentence);
  }, [sentence]);
  // The pressed button went with the old question: the focus goes to the same one of the new.
  useEffect(() => {
    const row = replaced.current && document.getElementById(questionId(replaced.current));
    if (!row) return;
    replaced.current = undefined;
    row.querySelector<HTMLElement>('.acts button')?.focus();
  });
  useSteps(
    questions.map((one) => one.id),
    current?.id,
    (id) => `#${CSS.escape(questionId(id))} > .place`,
  );

  return (
    <div className="split panes set-split">
      <a className="btn plain one-pane" href="#questions">
        {t('toQuestions', { count: questions.length })}
      </a>
      <CoverageMap article={article} facts={facts} questions={questions} current={current} />
      <section id="questions" className="pane" aria-label={t('questionsTitle')}>
        {edits.notices}
        <ol
          ref={list}
          className="qrows scroll"
          data-steps
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
          tabIndex={0}
          aria-label={t('questionsTitle')}
        >
          {questions.map((question, index) => (
            <QuestionRow
              key={question.id}
              question={question}
              place={index + 1}
              footnote={numbers.get(question.facts[0].factId)}
              current={question === current}
              onChoose={() => setChosen(question.id)}
            >
              {edits.buttonsFor(question, index + 1)}
            </QuestionRow>
          ))}
        </ol>
        <p className="keys small">
          <span>
            <kbd>J</kbd> <kbd>K</kbd> {t('keys')}
          </span>
        </p>
      </section>
    </div>
  );
}

/** The id of a question's row. */
export const questionId = (id: string) => `q-${id}`;
