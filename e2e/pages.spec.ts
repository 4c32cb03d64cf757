import type { Page } from '@playwright/test';
import { enter, expect, expectAccessible, type Stored, test } from './journey';

const only = (stored: Stored, table: string) =>
  stored.all<{ id: string }>(`SELECT id FROM "${table}" LIMIT 1`)[0]?.id ?? '';

/** Shows a page on a narrow phone and in the dark, where it must still fit and be readable. */
async function inspect(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('h1').first()).toBeVisible();
  expect(await page.title()).toMatch(/Footnote$/);
  // A message that could not be made shows as its key.
  const key = /\b(learn|quiz|results|cards|articles|sets|lint|print|classes|gradebook)\.[a-z]\w+/;
  await expect(page.locator('body'), path).not.toContainText(key, { useInnerText: true });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'light' });
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${path} scrolls sideways at 320 px`).toBe(0);
  if (size) await page.setViewportSize(size);
}

test('every public page is accessible, narrow and in the dark', async ({ page }) => {
  for (const path of ['/', '/sign-in']) await inspect(page, path);
});

test('every page of a student is accessible, narrow and in the dark', async ({ page, stored }) => {
  test.setTimeout(120_000);
  await enter(page, 'student');
  const [due] = stored.all<{ id: string }>(
    'SELECT id FROM "Assignment" ORDER BY dueAt DESC LIMIT 1',
  );
  const [attempt] = stored.all<{ id: string }>(
    `SELECT a.id FROM "Attempt" a JOIN "User" u ON u.id = a.studentId
      WHERE u.username = 'amara.b' AND a.submittedAt IS NOT NULL LIMIT 1`,
  );
  const paths = ['/learn', '/learn/cards', '/learn/scores', '/learn/account'];
  paths.push(`/learn/quizzes/${due?.id}`, `/learn/attempts/${attempt?.id}/results`);
  paths.push(`/learn/articles/${only(stored, 'Article')}`);
  for (const path of paths) await inspect(page, path);
});

test('every page of a teacher is accessible, narrow and in the dark', async ({ page, stored }) => {
  test.setTimeout(180_000);
  await enter(page, 'teacher');
  const [article, set, group] = ['Article', 'QuestionSet', 'Class'].map((t) => only(stored, t));
  const [attempt] = stored.all<{ id: string }>(
    'SELECT id FROM "Attempt" WHERE submittedAt IS NOT NULL LIMIT 1',
  );
  const paths = ['/teach/articles', '/teach/sets', '/teach/classes', '/teach/account'];
  paths.push(`/teach/articles/${article}`, `/teach/articles/${article}/new-set`);
  paths.push(`/teach/sets/${set}`, `/teach/sets/${set}/assign`, `/teach/classes/${group}`);
  paths.push(`/teach/classes/${group}/students`, `/teach/attempts/${attempt?.id}`);
  for (const path of paths) await inspect(page, path);
});

test('a page that is not there, or is somebody else’s, says so and leads home', async ({
  browser,
  baseURL,
  contextOptions,
}) => {
  const page = await (await browser.newContext(contextOptions)).newPage();
  await page.goto(`${baseURL}/nowhere`);
  await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible();
  await enter(page, 'student');
  await page.goto('/learn/attempts/foreign');
  await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/teach/classes');
  await page.waitForURL('**/learn');
  await page.context().close();
});
