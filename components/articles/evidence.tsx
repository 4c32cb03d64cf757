import { useTranslations } from 'next-intl';

type EvidenceProps = {
  /** The footnote's numeral, "1" or "7a"; also makes its id, "fn1". */
  n: number | string;
  /** Stands word for word in the sentence. */
  quote: string;
  before: string;
  sentence: string;
  after: string;
  /** Where the sentence stands, for example "Six Allies Meet in Dushanbe, paragraph 3". */
  source: string;
  /** The sentence in the article. */
  href?: string | null;
  /** Another id than "fn1", where one page has several footnotes of the same numeral. */
  id?: string;
};

/** A footnote: the sentence that proves an answer, its quote highlighted, its neighbours in grey. */
export function Evidence({ n, quote, before, sentence, after, source, href, id }: EvidenceProps) {
  const t = useTranslations('evidence');
  const [lead, marked, tail] = splitAtQuote(sentence, quote);
  return (
    <aside className="footnote stack" id={id ?? `fn${n}`} aria-label={t('footnote', { n })}>
      <blockquote>
        <span className="fn" aria-hidden="true">
          {n}
        </span>
        {before && `${before} `}
        <span className="cited">
          {lead}
          <mark className="mark draw">{marked}</mark>
          {tail}
        </span>
        {after && ` ${after}`}
      </blockquote>
      <p className="source">
        {source}
        {href && (
          <>
            . <a href={href}>{t('readInArticle')}</a>
          </>
        )}
      </p>
    </aside>
  );
}

/** A sentence in three parts, the second its quote with the full stop or closing mark that ends it. */
export function splitAtQuote(sentence: string, quote: string): [string, string, string] {
  const start = sentence.indexOf(quote);
  if (start < 0) return ['', sentence, ''];
  const closing = sentence.slice(start + quote.length).match(/^[.!?”’"')\]]*$/);
  const end = closing ? sentence.length : start + quote.length;
  return [sentence.slice(0, start), sentence.slice(start, end), sentence.slice(end)];
}
