import { CircleCheck } from 'lucide-react';
import { type Ref, useEffect, useState } from 'react';
import { LocalTimeText } from '../ui/local-time-text';
import type { CardLabels } from './card-labels';

type Props = {
  reviewed: number;
  nextDue: string | null;
  labels: CardLabels;
  locale: string;
  homeHref: string;
  heading: Ref<HTMLHeadingElement>;
};

const lookAgainMs = 15_000;

/** The end of a sitting: what was done, when the next card comes back, and a way to it once it is there. */
export function ReviewDone({ reviewed, nextDue, labels, locale, homeHref, heading }: Props) {
  const ready = useIsPast(nextDue);
  return (
    <div className="sheet empty">
      <CircleCheck className="icon" aria-hidden="true" />
      <h1 ref={heading} tabIndex={-1}>
        {labels.doneTitle}
      </h1>
      {reviewed > 0 && <p>{labels.doneText[reviewed]}</p>}
      {nextDue && !ready && (
        <p className="quiet">
          {labels.nextDue} <LocalTimeText iso={nextDue} show="dateTime" locale={locale} />
        </p>
      )}
      {ready && (
        <a className="btn" href="/learn/cards">
          {labels.again}
        </a>
      )}
      <a className={ready ? 'btn plain' : 'btn'} href={homeHref}>
        {labels.home}
      </a>
    </div>
  );
}

function useIsPast(moment: string | null): boolean {
  const [past, setPast] = useState(false);
  useEffect(() => {
    const look = () => setPast(moment !== null && Date.parse(moment) <= Date.now());
    look();
    const timer = setInterval(look, lookAgainMs);
    return () => clearInterval(timer);
  }, [moment]);
  return past;
}
