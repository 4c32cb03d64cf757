import { useTranslations } from 'next-intl';
import { type ResultEntry, verdictOf } from './result-question';

/** The facts behind what was not right; each numeral leads to its question below. */
export function ToReview({
  questions,
  cardsHref,
}: {
  questions: ResultEntry[];
  cardsHref: string;
}) {
  const t = useTranslations('results');
  const facts = questions
    .map((entry, at) => ({ ...entry, n: at + 1 }))
    .filter(({ points }) => verdictOf(points) !== 'right');
  if (facts.length === 0) return null;
  return (
    <section className="stack [--gap:0.6rem]" aria-labelledby="review-heading">
      <h2 id="review-heading">{t('review')}</h2>
      <div className="sheet stack [--gap:1rem]">
        <ul className="stack [--gap:0.9rem]">
          {facts.map(({ id, n, item }) => (
            <li className="fact" key={id}>
              <span className="n">{n}</span>
              <span>{item.facts[0].statement}</span>
            </li>
          ))}
        </ul>
        <a className="btn big" href={cardsHref}>
          {t('reviewCards')}
        </a>
        <p className="small">{t('inCards')}</p>
      </div>
    </section>
  );
}
