import { expect, test } from 'vitest';
import { distanceOf } from './hedging';

test.each([
  ['KSOR was formed in 2009.', 0],
  ['In May 2015, KSOR held exercises.', 0],
  ['Militants might slip in.', 1],
  ['It would rotate.', 1],
  ['May it have been so?', 0],
  ['It may have been so.', 1],
  ['Petra Hale reportedly promised a bridge.', 2],
  ['Petra Hale is said to have promised a bridge.', 2],
  ['The job would apparently rotate.', 2],
  ['Resources were expected to come.', 2],
  ['It seemed to reflect a wish.', 2],
  ['They were formally still allies.', 2],
  ['They were allies on paper.', 2],
  ['The official report appeared in print.', 0],
] as const)('%s stands back by %i', (text, distance) => expect(distanceOf(text)).toBe(distance));
