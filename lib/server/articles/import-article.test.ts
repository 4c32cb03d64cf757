import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { onEachEngine } from '../testing/engines';
import { people } from '../testing/school';
import { getArticle, listArticles } from './articles';
import { importArticle } from './import-article';

const file = readFileSync('prisma/seed/dushanbe-2015.json', 'utf8');

onEachEngine('A bank file', () => {
  it('becomes an article of the teacher alone', async () => {
    const result = await importArticle(people.otherTeacher, { text: file });
    if (result.kind !== 'imported') throw new Error('The seed was refused.');
    const { facts } = await getArticle(people.otherTeacher, { articleId: result.articleId });
    expect(facts).toHaveLength(90);
    await expect(getArticle(people.owner, result)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('can be read however many facts it holds', async () => {
    const bank = JSON.parse(file);
    const [fact] = bank.facts;
    const facts = Array.from({ length: 1001 }, (_, n) => ({
      ...fact,
      id: `F${n}`,
      slots: fact.slots.slice(0, 1),
    }));
    const text = JSON.stringify({ ...bank, facts, timeline: [] });
    const result = await importArticle(people.otherTeacher, { text });
    if (result.kind !== 'imported') throw new Error('The long bank was refused.');
    expect((await getArticle(people.otherTeacher, result)).facts).toHaveLength(1001);
  });

  it('is refused whole when anything is wrong, with every place', async () => {
    const before = await listArticles(people.owner);
    const bank = JSON.parse(file);
    bank.facts[3].citation.quote = 'It never said this';
    bank.facts[5].slots[0].text = 'nowhere';
    expect(await importArticle(people.owner, { text: JSON.stringify(bank) })).toMatchObject({
      kind: 'refused',
      problems: [{ path: 'facts[3].citation.quote' }, { path: 'facts[5].slots[0].text' }],
    });
    expect(await importArticle(people.owner, { text: 'hello' })).toEqual({ kind: 'not-json' });
    expect(await listArticles(people.owner)).toEqual(before);
  });
});
