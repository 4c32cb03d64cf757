import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { type Article, type Passage, paragraphsOf } from '@/lib/domain/article/article';
import { factsBySentence, type NumberedFact, sentenceKey } from '@/lib/domain/facts/reading-order';
import { Hedged } from './hedged';
import { factId, type Way } from './use-spotlight';

type Pointing = { onShow: (sentence: string, way: Way) => void; onLeave: () => void };
type ArticlePaneProps = Pointing & {
  article: Article;
  facts: NumberedFact[];
  /** The sentence that is highlighted now. */
  current: string | null;
};

/** An article with the numbers of its facts in the text; every sentence that proves one is marked. */
export function ArticlePane({ article, facts, current, ...pointing }: ArticlePaneProps) {
  const t = useTranslations('articles');
  const bySentence = factsBySentence(facts);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard
    <article className="sheet article scroll" tabIndex={0} aria-label={t('article')}>
      {article.subtitle && <p className="small">{article.subtitle}</p>}
      <h2>{article.title}</h2>
      {paragraphsOf(article.passages).map((sentences) => (
        <p key={sentences[0]?.paragraph}>
          {sentences.map((passage) => (
            <Fragment key={passage.sentence}>
              <Sentence
                passage={passage}
                facts={bySentence.get(sentenceKey(passage)) ?? []}
                current={current === sentenceKey(passage)}
                {...pointing}
              />{' '}
            </Fragment>
          ))}
        </p>
      ))}
      {article.about && <p className="small">{article.about}</p>}
    </article>
  );
}

type SentenceProps = Pointing & { passage: Passage; facts: NumberedFact[]; current: boolean };

function Sentence({ passage, facts, current, onShow, onLeave }: SentenceProps) {
  const t = useTranslations('articles');
  const key = sentenceKey(passage);
  const hedged = facts.some((fact) => fact.certainty === 'hedged');
  if (facts.length === 0) return <span id={key}>{passage.text}</span>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the numbers inside do the same by keyboard
    <span
      id={key}
      className={current ? 'mark current' : 'mark faint'}
      onPointerEnter={(event) => event.pointerType === 'mouse' && onShow(key, 'hover')}
      onPointerLeave={onLeave}
      onClick={() => onShow(key, 'choose')}
      onFocus={() => onShow(key, 'choose')}
    >
      {hedged ? <Hedged text={passage.text} /> : passage.text}
      {facts.map(({ id: fact, number }) => (
        <Fragment key={fact}>
          {' '}
          <a className="fn" href={`#${factId(fact)}`} aria-label={t('factNumber', { number })}>
            {number}
          </a>
        </Fragment>
      ))}
    </span>
  );
}
