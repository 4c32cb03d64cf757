import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Bank } from '@/lib/domain/facts/bank';
import type { ItemWish } from '@/lib/domain/questions/make-item';
import type { Item } from '@/lib/domain/questions/question';
import { useLoaded } from './use-loaded';

const loadMaker = () => import('@/lib/domain/questions/make-item');

type Asking = { bank: Bank; items: Item[]; factId: string | null };

/** What can soundly be asked of a fact beside the other questions, best first; null until it is known. */
export function useWishes({ bank, items, factId }: Asking): ItemWish[] | null {
  const maker = useLoaded(loadMaker);
  return useMemo(
    () => (maker && factId !== null ? maker.wishesOf(bank, items, factId) : null),
    [maker, bank, items, factId],
  );
}

type Wished = { bank: Bank; items: Item[]; wish: ItemWish | undefined; seed: number };

/** The question that a wish gives, as the server would make it; null without one. */
export function useWished({ bank, items, wish, seed }: Wished): Item | null {
  const maker = useLoaded(loadMaker);
  return useMemo(
    () => (maker && wish ? maker.makeItem(bank, items, wish, seed) : null),
    [maker, bank, items, wish, seed],
  );
}

type WishPickerProps = {
  bank: Bank;
  wishes: ItemWish[];
  chosen: ItemWish | undefined;
  onChoose: (wish: ItemWish) => void;
};

/** What of a fact to ask for, and in which kind of question. */
export function WishPicker({ bank, wishes, chosen, onChoose }: WishPickerProps) {
  const t = useTranslations('sets');
  return (
    <fieldset className="fact-choices">
      <legend className="label">{t('chooseWish')}</legend>
      {wishes.map((wish) => {
        const { factId, slot, kind } = wish;
        const answer = bank.facts.find(({ id }) => id === factId)?.slots[slot]?.text ?? '';
        return (
          <label key={`${slot}/${kind}`} className="check">
            <input
              type="radio"
              name="wish"
              checked={wish === chosen}
              onChange={() => onChoose(wish)}
            />
            <span>
              {t(`kind.${kind}`)} <span className="small">{t('asksFor', { answer })}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
