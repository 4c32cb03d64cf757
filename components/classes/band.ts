export const bands = ['h1', 'h2', 'h3', 'h4'] as const;
/** How well it went: under 50, 50 to 64, 65 to 84, 85 and up. */
export type Band = (typeof bands)[number];

/** The band of a score out of 100, rounded as it is printed. */
export function bandOf(percent: number): Band {
  const printed = Math.round(percent);
  if (printed < 50) return 'h1';
  if (printed < 65) return 'h2';
  return printed < 85 ? 'h3' : 'h4';
}
