import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import type { QuestionKind } from '@/lib/domain/questions/question';
import { nineItems } from '@/lib/domain/testing/nine-items';
import { changeOf, draftOf, isSameDraft, problemsOf } from './edit-draft';

const questions: SetQuestion[] = nineItems.map((item) => ({
  item,
  id: item.question.kind,
  points: 1,
}));

function of(kind: QuestionKind): SetQuestion {
  const found = questions.find(({ id }) => id === kind);
  if (!found) throw new Error(`No ${kind}.`);
  return found;
}

describe('The draft of a question', () => {
  it('changes nothing and has no problem before anything is typed, for every kind', () => {
    for (const question of questions) {
      expect(changeOf(draftOf(question), draftOf(question))).toEqual({});
      expect(problemsOf(draftOf(question), question)).toEqual({});
    }
  });

  it('sends only what was changed, on one line and without space around', () => {
    const base = draftOf(of('choice'));
    const draft = { ...base, stem: ' Who promised\nhelp? ', texts: { ...base.texts, a: 'EU ' } };
    expect(changeOf(draft, base)).toEqual({ stem: 'Who promised help?', texts: { a: 'EU' } });
  });

  it('keeps the space beside a gap', () => {
    const base = draftOf(of('cloze'));
    expect(changeOf({ ...base, before: 'In 2015, ' }, base)).toEqual({ before: 'In 2015, ' });
  });

  it('names the two sides of a match apart', () => {
    const base = draftOf(of('match'));
    expect(Object.keys(base.texts)).toContain('left:a');
    const draft = { ...base, texts: { ...base.texts, 'right:b': 'led a mutiny' } };
    expect(changeOf(draft, base)).toEqual({ texts: { 'right:b': 'led a mutiny' } });
  });

  it('takes accepted answers one per line, each once and no empty ones', () => {
    const base = draftOf(of('short'));
    expect(base.accept).toBe('hide\nto go into hiding');
    const accept = 'hide\n\n  went   away \nhide\n';
    expect(changeOf({ ...base, accept }, base)).toEqual({ accept: ['hide', 'went away'] });
  });

  it('cannot be saved with an empty text, a tolerance that is no amount, or points out of range', () => {
    const empty = {
      ...draftOf(of('choice')),
      stem: ' ',
      texts: { a: '', b: 'x', c: 'y' },
      points: '21',
    };
    expect(problemsOf(empty, of('choice'))).toEqual({
      stem: 'empty',
      'texts.a': 'empty',
      points: 'notPoints',
    });
    expect(problemsOf({ ...draftOf(of('number')), tolerance: 'ten' }, of('number'))).toEqual({
      tolerance: 'notANumber',
    });
    expect(problemsOf({ ...draftOf(of('cloze')), before: '', after: ' ' }, of('cloze'))).toEqual({
      gap: 'empty',
    });
  });

  it('is the same after it went through storage', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questions), fc.string(), (question, stem) => {
        const draft = { ...draftOf(question), stem };
        expect(isSameDraft(JSON.parse(JSON.stringify(draft)), draft)).toBe(true);
        expect(isSameDraft(draft, draftOf(question))).toBe(stem === draftOf(question).stem);
      }),
    );
  });
});
