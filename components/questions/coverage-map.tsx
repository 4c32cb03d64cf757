import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { type Article, paragraphsOf } from '@/lib/domain/article/article';
import { factsBySentence, type NumberedFact, sentenceKey } from '@/lib/domain/facts/reading-order';
import { questionId, type SetQuestion } from './set-desk';

type CoverageMapProps = {
  article: Article;
  facts: NumberedFact[];
  questions: SetQuestion[];
  current: SetQuestion | undefined;
};

/** The article as a map of a set: asked, asked by the question in focus, never asked. */
export function CoverageMap({ article, facts, questions, current }: CoverageMapProps) {
  const t = useTranslations('sets');
  const provable = factsBySentence(facts);
  const asked = factsBySentence(
    questions.flatMap(({ id, facts: asked }, index) =>
      asked.map(({ citation }) => ({ id, citation, place: index + 1 })),
    ),
  );
  const here = current && sentenceKey(current.facts[0].citation);
  const askedFacts = new Set(questions.map((item) => item.facts[0].factId)).size;
  const styleOf = (key: string) => {
    if (key === here) return 'mark current';
    if (asked.has(key)) return 'mark faint';
    return provable.has(key) ? 'never' : '';
  };
  return (
    <section className="pane sheet coverage" aria-labelledby="coverage">
      <div className="row between">
        <h2 id="coverage">{t('coverage')}</h2>
        <p className="small">
          <b>{t('covered', { asked: askedFacts, facts: facts.length })}</b>
        </p>
      </div>
      <p className="row legend small">
        <span className="mark faint">{t('asked')}</span>
        <span className="mark current">{t('thisQuestion')}</span>
        <span className="never">{t('neverAsked')}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard */}
      <section className="scroll map" tabIndex={0} aria-label={t('mapLabel')}>
        {paragraphsOf(article.passages).map((sentences) => (
          <p key={sentences[0]?.paragraph}>
            {sentences.map((passage) => {
              const key = sentenceKey(passage);
              return (
                <Fragment key={key}>
                  <span id={key} className={styleOf(key)}>
                    {passage.text}
                    {asked.get(key)?.map(({ id, place }) => (
                      <Fragment key={id}>
                        {' '}
                        <a
                          className="fn"
                          href={`#${questionId(id)}`}
                          aria-label={t('questionNumber', { place })}
                        >
                          {t('short-q', { place })}
                        </a>
                      </Fragment>
                    ))}
                  </span>{' '}
                </Fragment>
              );
            })}
          </p>
        ))}
      </section>
    </section>
  );
}
