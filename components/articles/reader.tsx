import type { Article, Passage } from '@/lib/domain/article/article';

/** An article to read; each sentence can be linked to as "#p3s2", and is highlighted then. */
export function Reader({ article }: { article: Article }) {
  return (
    <article className="reader stack" lang={article.language}>
      <h1>{article.title}</h1>
      {article.subtitle && <p className="lede">{article.subtitle}</p>}
      {paragraphsOf(article.passages).map((sentences, at) => (
        <p key={sentences[0] ? idOf(sentences[0]) : at}>
          {sentences.map((passage) => (
            <span key={idOf(passage)}>
              <span className="passage" id={idOf(passage)}>
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

const idOf = ({ paragraph, sentence }: Passage) => `p${paragraph}s${sentence}`;

function paragraphsOf(passages: Passage[]): Passage[][] {
  const paragraphs = new Map<number, Passage[]>();
  for (const passage of passages)
    paragraphs.set(passage.paragraph, [...(paragraphs.get(passage.paragraph) ?? []), passage]);
  return [...paragraphs.values()];
}
