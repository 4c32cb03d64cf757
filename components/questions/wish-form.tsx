import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Bank } from '@/lib/domain/facts/bank';
import type { NumberedFact } from '@/lib/domain/facts/reading-order';
import type { ItemWish } from '@/lib/domain/questions/make-item';
import type { Item } from '@/lib/domain/questions/question';
import { FailedChange } from './failed-change';
import { KindChip } from './kind-chip';
import { QuestionKey } from './question-key';
import type { SetEdits } from './use-set-edits';
import { useWished, useWishes } from './use-wishes';
import { WishPicker } from './wish-picker';
import { Wording } from './wording';

type WishFormProps = {
  bank: Bank;
  /** The questions that it would stand beside. */
  items: Item[];
  fact: NumberedFact;
  seed: number;
  place: number;
  pending: boolean;
  failed: SetEdits['failed'];
  onOther: () => void;
  onAdd: (wish: ItemWish) => void;
};

/** What to ask of a fact, and the question as it would be. */
export function WishForm(props: WishFormProps) {
  const { bank, items, fact, seed, place, pending, failed, onOther, onAdd } = props;
  const t = useTranslations('sets');
  const [wanted, setWanted] = useState<ItemWish>();
  const wishes = useWishes({ bank, items, factId: fact.id });
  const wish = wanted ?? wishes?.[0];
  const item = useWished({ bank, items, wish, seed });
  return (
    <>
      <div className="scroll stack ask">
        <p className="claim">{fact.statement}</p>
        <Button kind="bare" className="start" onClick={onOther}>
          {t('otherFact')}
        </Button>
        {wishes?.length === 0 && <Notice live>{t('noWishes')}</Notice>}
        {wishes && item && (
          <>
            <WishPicker fact={fact} wishes={wishes} chosen={wish} onChoose={setWanted} />
            <Preview item={item} />
          </>
        )}
      </div>
      <FailedChange failed={failed} />
      {wish && item && (
        <Button pending={pending} onClick={() => onAdd(wish)}>
          <Plus className="icon" aria-hidden="true" /> {t('addAs', { place })}
        </Button>
      )}
    </>
  );
}

function Preview({ item }: { item: Item }) {
  const t = useTranslations('sets');
  return (
    <section className="stack preview [--gap:0.45rem]" aria-label={t('preview')}>
      <p className="claim">
        <Wording question={item.question} />
      </p>
      <p className="row tags">
        <KindChip kind={item.question.kind} />
      </p>
      <QuestionKey item={item} />
    </section>
  );
}
