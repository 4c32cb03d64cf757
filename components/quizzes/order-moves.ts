/** Where a row stands in its list, in pixels from the top of the page's box. */
export type Row = { top: number; height: number };

/** A list with one of its members at another place; places are 0-based. */
export function movedTo<T>(list: T[], from: number, to: number): T[] {
  return list.toSpliced(from, 1).toSpliced(to, 0, ...list.slice(from, from + 1));
}

/**
 * The place that a row takes when it is dragged so many pixels down, or up where negative: a neighbour
 * gives way as soon as the row's leading edge passes its middle.
 */
export function placeUnder(rows: Row[], from: number, dy: number): number {
  const top = (rows[from]?.top ?? 0) + dy;
  const bottom = top + (rows[from]?.height ?? 0);
  return rows.filter(({ top: start, height }, at) => {
    if (at === from) return false;
    return start + height / 2 < (at < from ? top : bottom);
  }).length;
}

/** How far each row is shown from its place while one is dragged over another place, in pixels. */
export function shiftsOf(rows: Row[], from: number, dy: number): number[] {
  const to = placeUnder(rows, from, dy);
  const gap = rows[0] && rows[1] ? rows[1].top - rows[0].top - rows[0].height : 0;
  const step = (rows[from]?.height ?? 0) + gap;
  return rows.map((_, at) => {
    if (at === from) return dy;
    if (at > from && at <= to) return -step;
    return at < from && at >= to ? step : 0;
  });
}
