import { expect, it } from 'vitest';
import { seedBank } from '@/lib/domain/testing/banks';
import { nineItems } from '@/lib/domain/testing/nine-items';
import { footnotesOf } from './footnotes';

const { notes, numberOf } = footnotesOf(nineItems, seedBank.article);

it('gives every fact of every question a footnote whose sentence holds the quote', () => {
  for (const fact of nineItems.flatMap(({ facts }) => facts)) {
    const note = notes[numberOf(fact) - 1];
    expect(note?.quote).toBe(fact.citation.quote);
    expect(note?.sentence).toContain(fact.citation.quote);
  }
});

it('prints a quote that proves several answers once', () => {
  const members = nineItems.find(({ question }) => question.kind === 'multiple');
  expect(new Set(members?.facts.map(numberOf)).size).toBe(1);
});

it('counts the footnotes from 1 in the order of the answers', () => {
  expect(notes.map(({ n }) => n)).toEqual(notes.map((_, at) => at + 1));
  expect(numberOf((nineItems[0] as (typeof nineItems)[number]).facts[0])).toBe(1);
});
