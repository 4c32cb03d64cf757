import type { ReactNode, Ref } from 'react';

export type CardFace = {
  factId: string;
  setTitle: string;
  /** What is asked for: a person, a number ... in the reader's language. */
  typeName: string;
  front: string;
  answer: string;
  statement: string;
  /** The sentence that proves it. */
  footnote: ReactNode;
};

type Props = {
  card: CardFace;
  turned: boolean;
  position: string;
  hint: string;
  heading: Ref<HTMLHeadingElement>;
};

/** A card: its question, or when turned the answer with statement and footnote. */
export function Flashcard({ card, turned, position, hint, heading }: Props) {
  return (
    <article className={turned ? 'card back' : 'card'}>
      <p className="small row between">
        <span>{card.setTitle}</span>
        <span className="chip">{card.typeName}</span>
      </p>
      {turned ? (
        <div className="answer">
          <p className="card-was">{card.front}</p>
          <h1 className="card-a" ref={heading} tabIndex={-1}>
            {card.answer}
            <span className="fn" aria-hidden="true">
              1
            </span>
          </h1>
          {card.statement !== card.answer && <p className="card-was">{card.statement}</p>}
        </div>
      ) : (
        <h1 className="card-q" ref={heading} tabIndex={-1}>
          <span className="sr">{position}. </span>
          {card.front}
        </h1>
      )}
      {turned ? card.footnote : <p className="small">{hint}</p>}
    </article>
  );
}
