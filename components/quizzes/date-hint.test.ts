import { expect, test } from 'vitest';
import { datePrecisions } from '@/lib/domain/facts/written-date';
import { understand } from '@/lib/domain/grading/understand';
import { dateHint, exampleOf, isDayFirst } from './date-hint';

test('the device says whether the day comes first', () => {
  expect(['en-GB', 'de', 'fr-CH', 'en-US', 'en'].map(isDayFirst)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('a hint shows a date in words and in digits, as the device writes them', () => {
  const hint = 'For example {written} or {digits}.';
  expect(dateHint(hint, 'day', { language: 'en-GB', dayFirst: true })).toBe(
    'For example 28 February 1908 or 28/2/1908.',
  );
  expect(dateHint(hint, 'day', { language: 'en-US', dayFirst: false })).toBe(
    'For example February 28, 1908 or 2/28/1908.',
  );
});

test.each(datePrecisions)('the example of a date of precision “%s” is read as one', (precision) => {
  const prefix = precision === 'part' ? 'early ' : '';
  for (const language of ['en-GB', 'en-US']) {
    const text = prefix + exampleOf(precision, language);
    const question = { kind: 'date', stem: 'When?', precision } as const;
    expect(understand(question, { kind: 'date', text, dayFirst: true })).toMatchObject({
      precision,
    });
  }
});
