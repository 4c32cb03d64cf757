import { splitAtHedges } from '@/lib/domain/facts/hedges';

/** A text with its hedges underlined. */
export function Hedged({ text }: { text: string }) {
  let at = 0;
  return splitAtHedges(text).map(({ text: piece, hedge }) => {
    at += piece.length;
    return hedge ? (
      <span key={at} className="hedge">
        {piece}
      </span>
    ) : (
      piece
    );
  });
}
