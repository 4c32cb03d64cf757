'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FailureNotice } from '@/components/ui/notice';
import { type Outcome, useAct } from '@/components/ui/use-act';

type Edit = { setId: string; revision: number };

/** Publishes a draft, after asking. */
export function PublishButton({
  edit,
  publishSet,
}: {
  edit: Edit;
  publishSet: (edit: Edit) => Promise<Outcome<void>>;
}) {
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
        <FailureNotice failure={failure} />
        <Button pending={pending} onClick={() => act(edit)}>
          {pending ? t('publishing') : t('publish')}
        </Button>
        <Button kind="plain" onClick={close}>
          {ui('cancel')}
        </Button>
      </Dialog>
    </>
  );
}
