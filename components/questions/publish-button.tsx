'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FailureNotice, Notice } from '@/components/ui/notice';
import { type Outcome, useAct } from '@/components/ui/use-act';
import type { Bank } from '@/lib/domain/facts/bank';
import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import { QuestionErrors } from './question-errors';
import type { SetEdit } from './set-actions';
import { hasKeptEdits } from './use-kept-edits';

type PublishButtonProps = {
  seen: SetEdit;
  bank: Bank;
  questions: SetQuestion[];
  publishSet: (edit: SetEdit) => Promise<Outcome<void>>;
};

/** Publishes a draft, after asking; where it is refused for errors, they are listed with their questions. */
export function PublishButton({ seen, bank, questions, publishSet }: PublishButtonProps) {
  const t = useTranslations('sets');
  const ui = useTranslations('ui');
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const { act, pending, failure, clear } = useAct(publishSet);
  const close = () => {
    setAsking(false);
    if (failure?.code === 'stale') router.refresh();
    clear();
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('publish')}</Button>
      <Dialog open={asking} onClose={close} title={t('publishAsk')} text={t('publishText')}>
        {asking && hasKeptEdits(seen.setId) && <Notice>{t('publishUnsaved')}</Notice>}
        <FailureNotice failure={failure} />
        <QuestionErrors bank={bank} questions={questions} onFollow={close} />
        <Button pending={pending} onClick={() => act(seen)}>
          {pending ? t('publishing') : t('publish')}
        </Button>
        <Button kind="plain" onClick={close}>
          {ui('cancel')}
        </Button>
      </Dialog>
    </>
  );
}
