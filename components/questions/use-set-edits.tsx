'use client';

import { RefreshCw, Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FailureNotice } from '@/components/ui/notice';
import { useAct } from '@/components/ui/use-act';
import type { SetDeskProps, SetQuestion } from './set-desk';

type Edits = Pick<SetDeskProps, 'edit' | 'replaceQuestion' | 'removeQuestion'> & {
  onReplaced: (questionId: string) => void;
  onRemoved: () => void;
};

/** The buttons that change a draft, and what is said about it: done, refused, or somebody was faster. */
export function useSetEdits({
  edit,
  replaceQuestion,
  removeQuestion,
  onReplaced,
  onRemoved,
}: Edits) {
  const t = useTranslations('sets');
  const ui = useTranslations('ui');
  const router = useRouter();
  const [done, setDone] = useState('');
  const [removing, setRemoving] = useState<{ question: SetQuestion; place: number }>();
  const replace = useAct(replaceQuestion);
  const remove = useAct(removeQuestion);
  const failure = replace.failure ?? remove.failure;
  const pending = replace.pending || remove.pending;

  useEffect(() => {
    if (failure?.code === 'stale' || failure?.code === 'closed') router.refresh();
  }, [failure, router]);

  if (!edit) return { notices: null, buttonsFor: () => null };

  const replaceNow = (question: SetQuestion, place: number) => {
    remove.clear();
    replace.act({ ...edit, questionId: question.id }, ({ questionId }) => {
      onReplaced(questionId);
      setDone(t('replaced', { place }));
    });
  };
  const removeNow = () => {
    if (!removing) return;
    replace.clear();
    setRemoving(undefined);
    remove.act({ ...edit, questionId: removing.question.id }, () => {
      onRemoved();
      setDone(t('removed', { place: removing.place }));
    });
  };

  const notices = (
    <>
      <FailureNotice failure={failure} />
      <p className={done || pending ? 'status ok' : 'sr'} role="status">
        {pending ? t('saving') : failure ? '' : done}
      </p>
      <Dialog
        open={removing !== undefined}
        onClose={() => setRemoving(undefined)}
        title={t('removeAsk', { place: removing?.place ?? 0 })}
        text={t('removeText')}
      >
        <Button onClick={removeNow}>{t('remove')}</Button>
        <Button kind="plain" onClick={() => setRemoving(undefined)}>
          {ui('cancel')}
        </Button>
      </Dialog>
    </>
  );
  const buttonsFor = (question: SetQuestion, place: number) => (
    <div className="row acts">
      <Button
        kind="plain"
        pending={pending}
        aria-label={t('replaceThis', { place })}
        onClick={() => replaceNow(question, place)}
      >
        <RefreshCw className="icon" aria-hidden="true" /> {t('replace')}
      </Button>
      <Button
        kind="plain"
        pending={pending}
        aria-label={t('removeThis', { place })}
        onClick={() => setRemoving({ question, place })}
      >
        <Trash2 className="icon" aria-hidden="true" /> {t('remove')}
      </Button>
    </div>
  );
  return { notices, buttonsFor };
}
