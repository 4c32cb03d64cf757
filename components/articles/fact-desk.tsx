'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Article } from '@/lib/domain/article/article';
import { type NumberedFact, sentenceKey } from '@/lib/domain/facts/reading-order';
import { ArticlePane } from './article-pane';
import { FactRow } from './fact-row';
import { useSpotlight } from './use-spotlight';

type FactDeskProps = { article: Article; facts: NumberedFact[] };

/** An article beside its facts: either one shows where it stands in the other. */
export function FactDesk({ article, facts }: FactDeskProps) {
  const t = useTranslations('articles');
  const sentenceOf = useMemo(
    () => new Map(facts.map((fact) => [fact.id, sentenceKey(fact.citation)])),
    [facts],
  );
  const { spot, showFact, showSentence, leave } = useSpotlight(sentenceOf);
  const sentences = useMemo(
    () => new Map(article.passages.map((row) => [sentenceKey(row), row.text])),
    [article],
  );
  return (
    <div className="split panes facts-split">
      <a className="btn plain one-pane" href="#facts">
        {t('toFacts', { count: facts.length })}
      </a>
      <ArticlePane
        article={article}
        facts={facts}
        current={spot?.sentence ?? null}
        onShow={showSentence}
        onLeave={leave}
      />
      <section id="facts" className="pane" aria-label={t('facts')}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard */}
        <ol className="facts scroll" data-steps tabIndex={0} aria-label={t('facts')}>
          {facts.map((fact) => (
            <FactRow
              key={fact.id}
              fact={fact}
              sentence={sentences.get(sentenceKey(fact.citation)) ?? ''}
              current={spot?.facts.has(fact.id) ?? false}
              onShow={showFact}
              onLeave={leave}
            />
          ))}
        </ol>
        <p className="keys small">
          <span>
            <kbd>J</kbd> <kbd>K</kbd> {t('keysFact')}
          </span>
          <span className="two-panes">{t('keysPoint')}</span>
        </p>
      </section>
    </div>
  );
}
