import { describe, expect, test } from 'vitest';
import { leansOutside } from './leaning';

describe('leansOutside', () => {
  test.each([
    'It was opened when?',
    'In which year was it opened?',
    'Which country did he promise to help?',
    'Which town hosted it?',
    'Which alliance formed this force?',
    'Who led that mutiny?',
    'Which of the former was meant?',
    'Who leads the alliance today?',
    'What happened two years ago?',
    'Which bridge was closed last spring?',
  ])('sees that “%s” needs something outside it', (text) => expect(leansOutside(text)).toBe(true));

  test.each([
    'In which year was the Kestrel Bridge opened?',
    'Which alliance said that it would help?',
    'Which military had dealt with its problems?',
    'What did Fenn close before he left?',
    'Which country, according to this article, leads the alliance?',
    'Which of these countries are members?',
    'Put these events in order, earliest first.',
    'The bridge was closed, and this bridge never opened again.',
    'Who said that cooperation was NOT aimed at anybody?',
    'Which force held exercises in May 2015?',
  ])('sees that “%s” stands alone', (text) => expect(leansOutside(text)).toBe(false));
});
