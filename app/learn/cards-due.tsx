import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LocalTime } from '@/components/ui/local-time';

type Cards = { due: number; total: number; nextDueAt: string | null };

const cardsPerMinute = 3;

/** How many cards wait, and about how long they take. */
export function CardsDue({ cards }: { cards: Cards }) {
  const t = useTranslations('learn');
  if (cards.due === 0)
    return (
      <section className="sheet due" aria-labelledby="due-heading">
        <div>
          <h2 id="due-heading">{t('noCardsDue')}</h2>
          <p className="quiet">
            {cards.total === 0 && t('noCardsYet')}
            {cards.nextDueAt !== null &&
              t.rich('nextCard', { time: () => <LocalTime iso={cards.nextDueAt ?? ''} /> })}
          </p>
        </div>
      </section>
    );
  return (
    <section className="sheet due" aria-labelledby="due-heading">
      <div>
        <h2 id="due-heading">
          {t.rich('cardsDue', {
            count: cards.due,
            num: (chunks) => <span className="big-num">{chunks}</span>,
          })}
        </h2>
        <p className="quiet">
          {t('cardsTime', { minutes: Math.ceil(cards.due / cardsPerMinute) })}
        </p>
      </div>
      <Link className="btn big" href="/learn/cards">
        {t('reviewNow')}
      </Link>
    </section>
  );
}
