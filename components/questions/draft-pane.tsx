import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Notice } from '@/components/ui/notice';
import { useKeys } from '@/components/ui/use-keys';
import type { Bank } from '@/lib/domain/facts/bank';
import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import { DraftRow } from './draft-row';
import { EditStatus } from './edit-status';
import { FailedChange } from './failed-change';
import { FindingTexts } from './findings';
import { LeftoverTexts } from './leftover-texts';
import { ListKeys } from './list-keys';
import { UndoToast } from './undo-toast';
import { type DraftInput, useDraft } from './use-draft';
import { useFindings } from './use-findings';
import { useRowDrag } from './use-row-drag';
import { useTrial } from './use-trial';

type DraftPaneProps = DraftInput & {
  bank: Bank;
  /** Footnote numbers of the article's facts. */
  numbers: Map<string, number>;
  current: SetQuestion | undefined;
  canUndo: boolean;
  /** Puts a question at a 0-based place. */
  moveTo: (questionId: string, place: number) => void;
  /** Where it went, for those who do not see it. */
  spoken: string;
};

/** The questions of a draft with everything that changes them. */
export function DraftPane(props: DraftPaneProps) {
  const { questions, bank, numbers, current, canUndo, moveTo, edits } = props;
  const t = useTranslations('sets');
  const list = useRef<HTMLOListElement>(null);
  const draft = useDraft(props);
  const { kept, editing } = draft;
  const trial = useTrial(questions, editing, editing ? kept.edits?.[editing] : undefined, bank);
  const findings = useFindings(trial, bank);
  const { lifted, shifts, gripOf } = useRowDrag(
    questions.map(({ id }) => id),
    list,
    moveTo,
  );
  const { failed } = edits;
  const unsaved = failed?.retry || Object.keys(kept.edits ?? {}).length > 0;

  useKeys((key) => {
    if (key.toLowerCase() !== 'z' || !canUndo) return false;
    draft.undo();
    return true;
  });

  return (
    <section id="questions" className="pane" aria-label={t('questionsTitle')}>
      <EditStatus
        at={edits.pending ? 'saving' : unsaved ? 'offline' : 'saved'}
        canUndo={canUndo}
        onUndo={draft.undo}
      />
      <p className="sr" role="status">
        {props.spoken}
      </p>
      {failed && failed.at !== 'ask' && !questions.some(({ id }) => id === failed.at) && (
        <FailedChange failed={failed} />
      )}
      <LeftoverTexts edits={kept.edits} questions={questions} onDrop={kept.change} />
      {findings && findings.whole.length > 0 && (
        <Notice>
          <FindingTexts findings={findings.whole} />
        </Notice>
      )}
      <ol
        ref={list}
        className="qrows scroll"
        data-steps
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t('questionsTitle')}
      >
        {questions.map((question, place) => (
          <DraftRow
            key={question.id}
            question={question}
            trial={trial[place] ?? question}
            draft={draft}
            numbers={numbers}
            place={place}
            count={questions.length}
            current={question === current}
            findings={findings?.of(question.id)}
            moves={{
              onMove: (to) => moveTo(question.id, to),
              grip: gripOf(question.id),
              lifted: lifted === question.id,
              shift: shifts[place] ?? 0,
            }}
            onChoose={() => props.onChoose(question.id)}
          />
        ))}
      </ol>
      <UndoToast text={edits.done} canUndo={canUndo} onUndo={draft.undo} onGone={edits.hush} />
      <ListKeys undo />
    </section>
  );
}
