import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generateSet } from '../questions/generate-set';
import type { Item } from '../questions/question';
import { bridgeBank, kindSets, seedBank, seeds } from '../testing/banks';
import { grade } from './grade';
import type { Response } from './response';

/** Every response that the key calls right. */
function rightResponses({ key }: Item): Response[] {
  switch (key.kind) {
    case 'choice':
      return [{ kind: 'choice', optionId: key.optionId }];
    case 'trueFalse':
      return [{ kind: 'trueFalse', value: key.value }];
    case 'cloze':
      return [key.answer, ...key.accept].map((text) => ({ kind: 'cloze', text }));
  }
}

/** Responses that are wrong for certain. */
function wrongResponses({ question, key }: Item): Response[] {
  switch (key.kind) {
    case 'choice':
      return question.kind === 'choice'
        ? question.options
            .filter((option) => option.id !== key.optionId)
            .map((option) => ({ kind: 'choice', optionId: option.id }))
        : [];
    case 'trueFalse':
      return [{ kind: 'trueFalse', value: !key.value }];
    case 'cloze':
      return key.confusable.map((text) => ({ kind: 'cloze', text }));
  }
}

test('the key of every generated question earns full marks, and nothing else does', () => {
  fc.assert(
    fc.property(fc.constantFrom(seedBank, bridgeBank), kindSets, seeds, (bank, kinds, seed) => {
      for (const item of generateSet(bank, { count: 12, kinds, seed }).items) {
        for (const response of rightResponses(item)) {
          const points = grade(item.question, item.key, response);
          expect({ response, points }).toEqual({ response, points: { kind: 'graded', points: 1 } });
        }
        for (const response of wrongResponses(item)) {
          const points = grade(item.question, item.key, response);
          expect({ response, points }).toEqual({ response, points: { kind: 'graded', points: 0 } });
        }
      }
    }),
    { numRuns: 40 },
  );
});
