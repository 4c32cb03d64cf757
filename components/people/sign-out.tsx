'use client';

import { signOut } from 'next-auth/react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FailureNotice } from '@/components/ui/notice';
import { type Outcome, useAct } from '@/components/ui/use-act';

type SignOutProps = { endSessions: (input: Record<string, never>) => Promise<Outcome<void>> };

/** Signs out here, or on every device. */
export function SignOut({ endSessions }: SignOutProps) {
  const t = useTranslations('account');
  const ui = useTranslations('ui');
  const [asking, setAsking] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const { act, pending, failure } = useAct(endSessions);

  async function leave() {
    setLeaving(true);
    await signOut({ redirect: false }).catch(() => {});
    location.assign('/');
  }

  return (
    <>
      <FailureNotice failure={failure} />
      <div className="row">
        <Button kind="plain" pending={leaving} onClick={leave}>
          {t('signOut')}
        </Button>
        <Button kind="plain" pending={pending} onClick={() => setAsking(true)}>
          {t('signOutAll')}
        </Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('signOutAllAsk')}
        text={t('signOutAllText')}
      >
        <Button pending={pending || leaving} onClick={() => act({}, leave)}>
          {t('signOutAll')}
        </Button>
        <Button kind="plain" onClick={() => setAsking(false)}>
          {ui('cancel')}
        </Button>
      </Dialog>
    </>
  );
}
