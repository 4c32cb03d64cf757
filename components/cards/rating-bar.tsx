import { useState } from 'react';
import { intervalUntil } from '@/lib/domain/memory/interval';
import { type Rating, ratings } from '@/lib/domain/memory/memory-state';
import type { CardLabels } from './card-labels';

type Props = {
  next: Record<Rating, string>;
  labels: CardLabels;
  locale: string;
  onRate: (rating: Rating) => void;
};

/** Four equal answers to how well a card was known, each with the time until it comes back. */
export function RatingBar({ next, labels, locale, onRate }: Props) {
  const [now] = useState(() => new Date());
  return (
    <div className="stack [--gap:0.5rem]">
      <p className="small" id="how-well">
        {labels.howWell}
      </p>
      <fieldset className="ratings" aria-labelledby="how-well">
        {ratings.map((rating) => (
          <button key={rating} type="button" className="rate" onClick={() => onRate(rating)}>
            <b>{labels.ratings[rating]}</b>
            <span>{intervalText(new Date(next[rating]), now, locale)}</span>
          </button>
        ))}
      </fieldset>
    </div>
  );
}

const unitOf = {
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  months: 'month',
  years: 'year',
} as const;

function intervalText(due: Date, now: Date, locale: string): string {
  const { unit, value } = intervalUntil(due, now);
  const unitDisplay = unit === 'minutes' || unit === 'hours' ? 'short' : 'long';
  return new Intl.NumberFormat(locale, { style: 'unit', unit: unitOf[unit], unitDisplay }).format(
    value,
  );
}
