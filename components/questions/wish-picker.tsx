import { useTranslations } from 'next-intl';
import type { Fact } from '@/lib/domain/facts/fact';
import type { ItemWish } from '@/lib/domain/questions/make-item';
import type { QuestionKind } from '@/lib/domain/questions/question';

/** Kinds that ask about other facts as well. */
const several = new Set<QuestionKind>(['multiple', 'order', 'match']);

type WishPickerProps = {
  fact: Fact;
  wishes: ItemWish[];
  chosen: ItemWish | undefined;
  onChoose: (wish: ItemWish) => void;
};

/** What of a fact to ask for, and in which kind of question. */
export function WishPicker({ fact, wishes, chosen, onChoose }: WishPickerProps) {
  const t = useTranslations('sets');
  return (
    <fieldset className="field checks">
      <legend className="label">{t('chooseWish')}</legend>
      {wishes.map((wish) => (
        <label key={`${wish.slot}/${wish.kind}`} className="check">
          <input
            type="radio"
            name="wish"
            checked={wish === chosen}
            onChange={() => onChoose(wish)}
          />
          <span>
            {t(`kind.${wish.kind}`)}{' '}
            <span className="small">
              {several.has(wish.kind)
                ? t('asksWithOthers')
                : t('asksFor', { answer: fact.slots[wish.slot]?.text ?? '' })}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
