'use client';

import { TriangleAlert } from 'lucide-react';
import { useRef, useState } from 'react';
import { type Rating, ratings } from '@/lib/domain/memory/memory-state';
import { useFocusOnChange } from '../ui/use-focus-on-change';
import { useKeys } from '../ui/use-keys';
import type { CardLabels } from './card-labels';
import {
  beginSession,
  heardOf,
  nextDueOf,
  rateCard,
  type SessionCard,
  turnCard,
  undoRating,
} from './card-session';
import { type CardFace, Flashcard } from './flashcard';
import { RatingBar } from './rating-bar';
import { ReviewDone } from './review-done';
import { ReviewHead } from './review-head';
import { newReviewId } from './send-review';
import { useOutbox } from './use-outbox';

/** A press within this time of a rating is half of a double tap. */
const hastyMs = 400;

type ReviewProps = {
  studentId: string;
  cards: (CardFace & SessionCard)[];
  /** When the next of the cards that are not due comes back. */
  nextDueAt: string | null;
  labels: CardLabels;
  locale: string;
  homeHref: string;
};

/** A sitting with the cards that are due: question, answer with its footnote, rating; every rating is saved. */
export function Review({ studentId, cards, nextDueAt, labels, locale, homeHref }: ReviewProps) {
  const [session, setSession] = useState(() => beginSession(cards));
  const [outbox, post] = useOutbox(studentId, {
    onSaved: (outcome) => setSession((now) => heardOf(now, outcome)),
    onRestored: (factIds) => setSession(beginSession(cards, factIds)),
  });
  const [card] = session.ahead;
  const at = session.leftOut + session.rated.length;
  const count = at + session.ahead.length;
  const heading = useFocusOnChange(`${card?.factId} ${session.turned}`);

  const ratedAt = useRef(0);
  // The second half of a double tap on a rating falls where the next card is turned.
  const turn = () => {
    if (Date.now() - ratedAt.current >= hastyMs) setSession(turnCard);
  };
  const rate = (rating: Rating) => {
    if (!card || !session.turned) return;
    const id = newReviewId();
    post.push({ kind: 'rated', id, factId: card.factId, rating });
    setSession(rateCard(session, id, rating));
    ratedAt.current = Date.now();
  };
  const undo = () => {
    const last = session.rated.at(-1);
    if (!last) return;
    post.push({ kind: 'undone', id: newReviewId(), undoes: last.reviewId });
    setSession(undoRating(session));
  };
  useKeys((key) => {
    const rating = session.turned ? ratings['1234'.indexOf(key)] : undefined;
    if (rating) rate(rating);
    else if ((key === ' ' || key === 'Enter') && card && !session.turned) turn();
    else if (key.toLowerCase() === 'z') undo();
    else return false;
    return true;
  });

  return (
    <div className="phone cards">
      <ReviewHead
        {...{ labels, homeHref, at, count, outbox }}
        canUndo={session.rated.length > 0}
        onUndo={undo}
      />
      <main id="main" className={card ? 'pile' : undefined}>
        <OutboxNotice text={outbox.refused} />
        {outbox.link === 'signed-out' && (
          <OutboxNotice text={labels.signedOut} href="/sign-in" link={labels.signIn} />
        )}
        {card ? (
          <Flashcard
            card={card}
            turned={session.turned}
            position={labels.position[at] ?? ''}
            hint={labels.frontHint}
            heading={heading}
          />
        ) : (
          <ReviewDone
            reviewed={session.rated.length}
            nextDue={nextDueOf(session.rated, nextDueAt)}
            {...{ labels, locale, homeHref, heading }}
          />
        )}
      </main>
      {card && (
        <footer className="dock">
          {session.turned ? (
            <RatingBar
              key={card.factId}
              next={card.next}
              labels={labels}
              locale={locale}
              onRate={rate}
            />
          ) : (
            <button type="button" className="btn big" onClick={turn}>
              {labels.show}
            </button>
          )}
          <p className="small for-keys">{labels.keys}</p>
        </footer>
      )}
    </div>
  );
}

function OutboxNotice({ text, href, link }: { text: string | null; href?: string; link?: string }) {
  if (text === null) return null;
  return (
    <div className="notice wrong" role="alert">
      <TriangleAlert className="icon" aria-hidden="true" />
      <p>
        {text} {href && <a href={href}>{link}</a>}
      </p>
    </div>
  );
}
