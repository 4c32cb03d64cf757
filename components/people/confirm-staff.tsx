import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { TeacherRow } from './staff-table';

/** What is about to be done to whom. */
export type Ask = { verb: 'reset' | 'disable'; teacher: TeacherRow };

type ConfirmStaffProps = {
  ask: Ask | undefined;
  onConfirm: (ask: Ask) => void;
  onCancel: () => void;
};

/** Asks before a password is replaced or a teacher is shut out. */
export function ConfirmStaff({ ask, onConfirm, onCancel }: ConfirmStaffProps) {
  const t = useTranslations('people');
  const ui = useTranslations('ui');
  const verb = ask?.verb ?? 'reset';
  return (
    <Dialog
      open={ask !== undefined}
      onClose={onCancel}
      title={t(`ask.${verb}`, { name: ask?.teacher.name ?? '' })}
      text={t(`askText.${verb}`)}
    >
      <Button onClick={() => ask && onConfirm(ask)}>{t(verb)}</Button>
      <Button kind="plain" onClick={onCancel}>
        {ui('cancel')}
      </Button>
    </Dialog>
  );
}
