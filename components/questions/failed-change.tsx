import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { SetEdits } from './use-set-edits';

/** Why a change was not made, with the way to try again where it only got lost. */
export function FailedChange({ failed }: { failed: SetEdits['failed'] }) {
  const t = useTranslations('sets');
  if (!failed) return null;
  return (
    <Notice tone="wrong" live>
      <p>{failed.failure.message}</p>
      {failed.retry && (
        <Button kind="plain" onClick={failed.retry}>
          {t('tryAgain')}
        </Button>
      )}
    </Notice>
  );
}
