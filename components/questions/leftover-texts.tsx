import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import type { KeptEdit } from './use-kept-edits';

type LeftoverTextsProps = {
  edits: Record<string, KeptEdit> | null;
  questions: SetQuestion[];
  onDrop: (questionId: string, edit: null) => void;
};

/** Typed text whose question is no longer in the set, so that it can be copied before it is dropped. */
export function LeftoverTexts({ edits, questions, onDrop }: LeftoverTextsProps) {
  const t = useTranslations('sets');
  const leftover = Object.entries(edits ?? {}).filter(
    ([id]) => !questions.some((question) => question.id === id),
  );
  return leftover.map(([id, edit]) => (
    <Notice key={id}>
      <p>{t('leftover')}</p>
      <p className="claim">{typedIn(edit).join(' / ')}</p>
      <Button kind="plain" onClick={() => onDrop(id, null)}>
        {t('drop')}
      </Button>
    </Notice>
  ));
}

/** The texts of an edit that were changed. */
function typedIn({ draft, base }: KeptEdit): string[] {
  const fields = (['stem', 'before', 'after', 'accept'] as const).filter(
    (field) => draft[field] !== base[field],
  );
  const texts = Object.entries(draft.texts).filter(([id, text]) => text !== base.texts[id]);
  return [...fields.map((field) => draft[field]), ...texts.map(([, text]) => text)];
}
