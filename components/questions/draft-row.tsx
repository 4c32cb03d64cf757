import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import type { Finding } from '@/lib/domain/questions/lint/rules';
import { EditForm } from './edit-form';
import { FailedChange } from './failed-change';
import { QuestionDetails } from './question-details';
import { QuestionRow, type QuestionRowProps } from './question-row';
import { RowActs } from './row-acts';
import type { Draft } from './use-draft';

type DraftRowProps = Omit<QuestionRowProps, 'unsaved' | 'children' | 'question'> & {
  question: SetQuestion;
  /** The question with the text that is being typed. */
  trial: SetQuestion;
  draft: Draft;
  findings: Finding[] | undefined;
  numbers: Map<string, number>;
};

/** A question of a draft: open it has its key and what can be done with it, or the form that edits it. */
export function DraftRow({ question, trial, draft, numbers, ...row }: DraftRowProps) {
  const { id, item } = question;
  const place = row.place + 1;
  const kept = draft.kept.edits?.[id];
  const failed = draft.edits.failed?.at === id ? draft.edits.failed : null;
  return (
    <QuestionRow {...row} question={trial} unsaved={kept !== undefined}>
      {draft.editing === id ? (
        <EditForm
          question={question}
          place={place}
          kept={kept}
          findings={row.findings}
          pending={draft.edits.pending}
          failed={failed}
          onType={(typed) => draft.kept.change(id, typed)}
          onSave={(typed) => draft.save(id, place, typed)}
          onCancel={() => draft.close(id)}
        />
      ) : (
        <>
          <QuestionDetails question={question} findings={row.findings} numbers={numbers} />
          <FailedChange failed={failed} />
          <RowActs
            draft={draft}
            questionId={id}
            place={place}
            footnote={numbers.get(item.facts[0].factId)}
          />
        </>
      )}
    </QuestionRow>
  );
}
