import { Pencil, RefreshCw, Replace, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Draft } from './use-draft';

type RowActsProps = {
  draft: Draft;
  questionId: string;
  /** 1-based. */
  place: number;
  /** Footnote number of its fact. */
  footnote: number | undefined;
};

/** What can be done with a question of a draft. */
export function RowActs({ draft, questionId, place, footnote }: RowActsProps) {
  const t = useTranslations('sets');
  const { pending } = draft.edits;
  const acts = [
    {
      act: 'regenerate',
      icon: RefreshCw,
      press: () => draft.exchange(questionId, place, 'regenerate'),
    },
    { act: 'replace', icon: Replace, press: () => draft.exchange(questionId, place, 'replace') },
    { act: 'edit', icon: Pencil, press: () => draft.open(questionId) },
    { act: 'remove', icon: Trash2, press: () => draft.remove(questionId, place) },
  ] as const;
  return (
    <>
      <div className="row acts">
        {acts.map(({ act, icon: Icon, press }) => (
          <Button
            key={act}
            kind="plain"
            data-act={act}
            pending={pending && act !== 'edit'}
            aria-label={t(`${act}This`, { place })}
            onClick={press}
          >
            <Icon className="icon" aria-hidden="true" /> {t(act)}
          </Button>
        ))}
      </div>
      <p className="small">{t('actsHint', { footnote: footnote ?? 0 })}</p>
    </>
  );
}
