/** How exact a date is: "part" is "early September 2015", "range" has a first and a last day. */
export const datePrecisions = ['day', 'month', 'year', 'part', 'range'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** A date as somebody wrote it: an ISO date (day, month or year) or an interval "2015-05-12/2015-05-22". */
export type ReadDate = { value: string; precision: DatePrecision };

/**
 * Reads a date in the ways people write it: 15 September 2015, Sept 15 2015, 15/9/2015. `dayFirst` says
 * which comes first where both are possible; `year` completes a date without one; null for anything else.
 */
export function readDate(
  _text: string,
  _how: { dayFirst: boolean; year: number | null },
): ReadDate | null {
  return null;
}

/** The one year that a text names; null when there is none or more than one. */
export function yearIn(_text: string): number | null {
  return null;
}
