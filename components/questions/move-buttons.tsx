import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';

type MoveButtonsProps = {
  /** 0-based, and of how many. */
  place: number;
  count: number;
  onMove: (place: number) => void;
};

/** Moves a question one place up or down; at an end the button stays, so that the focus does. */
export function MoveButtons({ place, count, onMove }: MoveButtonsProps) {
  const t = useTranslations('sets');
  const [first, last] = [place === 0, place === count - 1];
  return (
    <span className="moves">
      <button
        type="button"
        className="icon-btn"
        aria-label={t('moveUp', { place: place + 1 })}
        aria-disabled={first || undefined}
        onClick={() => first || onMove(place - 1)}
      >
        <ArrowUp className="icon" aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-btn"
        aria-label={t('moveDown', { place: place + 1 })}
        aria-disabled={last || undefined}
        onClick={() => last || onMove(place + 1)}
      >
        <ArrowDown className="icon" aria-hidden="true" />
      </button>
    </span>
  );
}
