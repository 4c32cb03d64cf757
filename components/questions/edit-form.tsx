import { useTranslations } from 'next-intl';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import type { Finding } from '@/lib/domain/questions/lint/rules';
import { draftOf, type EditDraft, isSameDraft, problemsOf } from './edit-draft';
import { EditFields } from './edit-fields';
import { FailedChange } from './failed-change';
import { FindingChips, FindingTexts } from './findings';
import type { KeptEdit } from './use-kept-edits';
import type { SetEdits } from './use-set-edits';

type EditFormProps = {
  question: SetQuestion;
  /** 1-based. */
  place: number;
  /** What was typed and not saved. */
  kept: KeptEdit | undefined;
  /** What the gate says about the question as it is typed now. */
  findings: Finding[] | undefined;
  pending: boolean;
  failed: SetEdits['failed'];
  onType: (edit: KeptEdit | null) => void;
  onSave: (edit: KeptEdit) => void;
  /** Closes the form; what was typed is dropped. */
  onCancel: () => void;
};

/** Changes a question in its place; what is typed is judged at once and kept until it is saved. */
export function EditForm(props: EditFormProps) {
  const { question, place, kept, findings, pending, failed, onType, onSave, onCancel } = props;
  const t = useTranslations('sets');
  const [restored] = useState(kept !== undefined);
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState(false);
  const asSaved = draftOf(question);
  const { draft, base } = kept ?? { draft: asSaved, base: asSaved };
  const problems = problemsOf(draft, question);

  const type = (part: Partial<EditDraft>) => {
    const next = { ...draft, ...part };
    onType(isSameDraft(next, base) ? null : { draft: next, base });
  };
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    setRefused(Object.keys(problems).length > 0);
    if (pending || Object.keys(problems).length > 0) return;
    if (kept) onSave(kept);
    else onCancel();
  };
  const leave = () => (kept ? setAsking(true) : onCancel());
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    else if (event.key === 'Escape' && !asking) leave();
    else return;
    event.preventDefault();
  };

  return (
    <form
      className="stack edit-form [--gap:0.7rem]"
      method="post"
      aria-label={t('editThis', { place })}
      onSubmit={save}
      onKeyDown={press}
    >
      {restored && <Notice>{t('restored')}</Notice>}
      {kept && !isSameDraft(base, asSaved) && <Notice>{t('changedMeanwhile')}</Notice>}
      <EditFields
        question={question}
        draft={draft}
        problems={refused ? problems : {}}
        onType={type}
      />
      <div className="stack [--gap:0.4rem]" role="status" aria-label={t('liveLint')}>
        {findings?.length === 0 && (
          <p>
            <FindingChips findings={findings} />
          </p>
        )}
        <FindingTexts findings={findings} />
      </div>
      {failed && (
        <>
          <FailedChange failed={failed} />
          <p className="small">{t('textKept')}</p>
        </>
      )}
      <div className="row acts">
        <Button type="submit" pending={pending}>
          {pending ? t('saving') : t('save')}
        </Button>
        <Button kind="plain" onClick={leave}>
          {t('cancel')}
        </Button>
        <p className="small">{t('editKeys')}</p>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('dropAsk')}
        text={t('dropText')}
      >
        <Button onClick={onCancel}>{t('drop')}</Button>
        <Button kind="plain" onClick={() => setAsking(false)}>
          {t('keepTyping')}
        </Button>
      </Dialog>
    </form>
  );
}
