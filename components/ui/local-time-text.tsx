'use client';

import { useSyncExternalStore } from 'react';

const styles = {
  day: { day: 'numeric', month: 'short' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  dateTime: {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

export type TimeStyle = keyof typeof styles;

const never = () => () => {};
const browserZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const serverZone = () => 'UTC';

/** The text of a moment; hydrates in UTC and then shows the browser's zone. */
export function LocalTimeText(props: { iso: string; show: TimeStyle; locale: string }) {
  const timeZone = useSyncExternalStore(never, browserZone, serverZone);
  const format = new Intl.DateTimeFormat(props.locale, { ...styles[props.show], timeZone });
  return <time dateTime={props.iso}>{format.format(new Date(props.iso))}</time>;
}
