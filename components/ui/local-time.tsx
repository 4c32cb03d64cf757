import { useLocale } from 'next-intl';
import { LocalTimeText, type TimeStyle } from './local-time-text';

/** A moment in the reader's own time zone and language. */
export function LocalTime({ iso, show = 'dateTime' }: { iso: string; show?: TimeStyle }) {
  return <LocalTimeText iso={iso} show={show} locale={useLocale()} />;
}
