import { Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { StatusLine, type Whereabouts } from '@/components/ui/status-line';

type EditStatusProps = { at: Whereabouts; canUndo: boolean; onUndo: () => void };

/** Where the teacher's work is, and the way back from the last change. */
export function EditStatus({ at, canUndo, onUndo }: EditStatusProps) {
  const t = useTranslations('sets');
  return (
    <div className="row between edit-status">
      <StatusLine at={at}>{t(`status.${at}`)}</StatusLine>
      <Button kind="bare" pending={!canUndo || at === 'saving'} onClick={onUndo}>
        <Undo2 className="icon" aria-hidden="true" /> {t('undo')}
      </Button>
    </div>
  );
}
