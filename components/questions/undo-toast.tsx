import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';

/** How long the offer stands, in milliseconds; as long as it is pointed at or focused, it stays. */
const lasts = 8_000;

type UndoToastProps = {
  /** What was done; null: nothing to say. */
  text: string | null;
  canUndo: boolean;
  onUndo: () => void;
  onGone: () => void;
};

/** Says what an edit did and offers to undo it. */
export function UndoToast({ text, canUndo, onUndo, onGone }: UndoToastProps) {
  const t = useTranslations('sets');
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (text === null || held) return;
    const timer = setTimeout(onGone, lasts);
    return () => clearTimeout(timer);
  }, [text, held, onGone]);
  return (
    <div
      className="toast-place"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {text !== null && (
        <div className="toast">
          <span>{text}</span>
          {canUndo && (
            <Button kind="bare" onClick={onUndo}>
              {t('undo')} <kbd>Z</kbd>
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
