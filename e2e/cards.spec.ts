import type { Page } from '@playwright/test';
import { expect, expectAccessible, signInByHand, test } from './journey';

const day = 86_400_000;

/** The student with the most cards due: facts of quizzes handed in, less those that are due later. */
const mostCards = `
  SELECT u.id, u.username,
    (SELECT COUNT(DISTINCT f.factId) FROM "Attempt" a JOIN "Assignment" s ON s.id = a.assignmentId
       JOIN "Question" q ON q.setId = s.setId JOIN "QuestionFact" f ON f.questionId = q.id WHERE a.studentId = u.id AND a.submittedAt IS NOT NULL)
    - (SELECT COUNT(*) FROM "MemoryState" m WHERE m.studentId = u.id AND m.due > ?) AS due
  FROM "User" u WHERE u.role = 'student' AND u.username <> 'amara.b' ORDER BY due DESC LIMIT 1`;

type Due = { factId: string; due: string };

/** Turns the card; a press right after a rating counts as half of a double tap, so it may take two. */
async function turn(page: Page): Promise<void> {
  const show = page.getByRole('button', { name: 'Show answer' });
  await expect(async () => {
    if (await show.isVisible()) await show.click({ timeout: 1000 });
    await expect(page.locator('.footnote .mark')).toBeVisible({ timeout: 500 });
  }).toPass();
}

test('ten cards are reviewed, one is undone, and they come back when the buttons said', async ({
  page,
  stored,
}) => {
  test.setTimeout(120_000);
  const [student] = stored.all<{ id: string; username: string; due: number }>(
    mostCards,
    new Date().toISOString(),
  );
  if (!student || student.due < 12) throw new Error('No student of the school has cards enough.');
  await signInByHand(page, student.username, '246810');
  await page.waitForURL('**/learn');
  await page.goto('/learn/cards');
  await expectAccessible(page);
  const promised = new Map<string, { label: string; at: number }>();

  const ratings = ['Good', 'Hard', 'Easy', 'Good', 'Good', 'Hard', 'Good', 'Easy', 'Good', 'Good'];
  for (const [index, rating] of ratings.entries()) {
    await turn(page);
    await expect(page.locator('.footnote .mark')).toBeVisible();
    if (index === 0) await expectAccessible(page);
    const button = page.getByRole('button', { name: new RegExp(`^${rating}`) });
    const label = ((await button.textContent()) ?? '').replace(rating, '').trim();
    const saved = page.waitForResponse((response) => response.url().endsWith('/api/reviews'));
    await button.click();
    const response = await saved;
    const { factId } = (await response.json()) as { factId: string };
    promised.set(factId, { label, at: Date.now() });
    if (index === 4) {
      const undone = page.waitForResponse((reply) => reply.url().endsWith('/api/reviews'));
      await page.getByRole('button', { name: /Undo/ }).click();
      await undone;
      promised.delete(factId);
      await turn(page);
      const again = page.waitForResponse((reply) => reply.url().endsWith('/api/reviews'));
      const good = page.getByRole('button', { name: /^Good/ });
      const newLabel = ((await good.textContent()) ?? '').replace('Good', '').trim();
      await good.click();
      const outcome = (await (await again).json()) as { factId: string };
      expect(outcome.factId).toBe(factId);
      promised.set(factId, { label: newLabel, at: Date.now() });
    }
  }

  expect(promised.size).toBe(10);
  const rows = stored.all<Due>(
    'SELECT factId, due FROM "MemoryState" WHERE studentId = ?',
    student.id,
  );
  for (const [factId, { label, at }] of promised) {
    const due = rows.find((row) => row.factId === factId)?.due ?? '';
    const [, amount, unit] = /([\d.]+)\s*(min|day|month|year)/.exec(label) ?? [];
    const length = { min: 60_000, day, month: 30.4 * day, year: 365 * day }[unit ?? ''] ?? 0;
    const expected = at + Number(amount) * length;
    const slack = unit === 'day' || unit === 'min' ? 60_000 : length * 0.06;
    expect(Math.abs(new Date(due).getTime() - expected)).toBeLessThan(slack);
  }
});
