import { useTranslations } from 'next-intl';
import { footnotesOf } from './footnotes';
import { missedFacts } from './missed-facts';
import type { ResultEntry } from './result-question';
import { verdictOf } from './verdict-chip';

/** The facts behind what was not right, numbered like their footnotes below. */
export function ToReview({
  questions,
  cardsHref,
}: {
  questions: ResultEntry[];
  cardsHref: string;
}) {
  const t = useTranslations('results');
  const facts = questions.flatMap(({ item, response, points, evidence }, at) => {
    if (verdictOf(points) === 'right') return [];
    const footnotes = footnotesOf(at + 1, item, evidence);
    return missedFacts(item, response).flatMap((place) => footnotes[place] ?? []);
  });
  if (facts.length === 0) return null;
  return (
    <section className="stack [--gap:0.6rem]" aria-labelledby="review-heading">
      <h2 id="review-heading">{t('review')}</h2>
      <div className="sheet stack [--gap:1rem]">
        <ul className="stack [--gap:0.9rem]">
          {facts.map(({ label, fact }) => (
            <li className="fact" key={`${label} ${fact.factId}`}>
              <span className="n">{label}</span>
              <span>{fact.statement}</span>
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
