import { type Article, paragraphsOf } from '@/lib/domain/article/article';
import { sentenceKey } from '@/lib/domain/facts/reading-order';

/** An article to read; each sentence can be linked to as "#p3s2", and is highlighted then. */
export function Reader({ article }: { article: Article }) {
  return (
    <article className="reader stack" lang={article.language}>
      <h1>{article.title}</h1>
      {article.subtitle && <p className="lede">{article.subtitle}</p>}
      {paragraphsOf(article.passages).map((sentences) => (
        <p key={sentences[0]?.paragraph}>
          {sentences.map((passage) => (
            <span key={sentenceKey(passage)}>
              <span className="passage" id={sentenceKey(passage)}>
                {passage.text}
              </span>{' '}
            </span>
          ))}
        </p>
      ))}
      {article.about && <p className="small">{article.about}</p>}
    </article>
  );
}
