import { useTranslations } from 'next-intl';

/** The keys that work in a list of questions; `undo` where changes can be taken back. */
export function ListKeys({ undo }: { undo: boolean }) {
  const t = useTranslations('sets');
  return (
    <p className="keys small">
      <span>
        <kbd>J</kbd> <kbd>K</kbd> {t('keys')}
      </span>
      {undo && (
        <span>
          <kbd>Z</kbd> {t('keysUndo')}
        </span>
      )}
    </p>
  );
}
