import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import Sqlite from 'better-sqlite3';

export { expect } from '@playwright/test';

/** What the school's server of a project stores: a look at its database that changes nothing. */
export type Stored = { all<T>(sql: string, ...values: unknown[]): T[] };

type Fixtures = {
  /** A second browser on another device; watched like the first. */
  otherDevice: () => Promise<Page>;
  stored: Stored;
  watched: undefined;
};

/**
 * A journey: every page of it is watched. A console error, a failed script or a request to another
 * host fails the test.
 */
export const test = base.extend<Fixtures>({
  watched: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      watch(context, baseURL ?? '', complaints);
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  otherDevice: async ({ browser, baseURL, contextOptions }, use) => {
    const complaints: string[] = [];
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext(contextOptions);
      watch(context, baseURL ?? '', complaints);
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
    expect(complaints).toEqual([]);
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here.
  stored: async ({}, use, { project }) => {
    const [data] = JSON.parse(process.env.FOOTNOTE_JOURNEYS ?? '[]') as [string];
    const database = new Sqlite(join(data, project.name, 'demo.db'), { readonly: true });
    await use({ all: (sql, ...values) => database.prepare(sql).all(...values) as never });
    database.close();
  },
});

function watch(context: BrowserContext, baseURL: string, complaints: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('ERR_INTERNET_DISCONNECTED'))
      complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`script: ${error.error().message}`));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== new URL(baseURL).origin)
      complaints.push(`request to ${origin}`);
  });
}

/**
 * Looks at the page as axe does; every journey calls it on every page it visits. From its end: half
 * a row under the dock would be taken for a small target, and there the dock covers nothing.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/Footnote$/);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`);
  expect(found, `axe on ${page.url()}`).toEqual([]);
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** Enters the demonstration school by its button. */
export async function enter(page: Page, as: 'teacher' | 'student'): Promise<void> {
  await page.goto('/sign-in');
  await expectAccessible(page);
  await page.getByRole('button', { name: `Enter as ${as}` }).click();
  await page.waitForURL(as === 'teacher' ? '**/teach/articles' : '**/learn');
}

/** Signs a student in by hand, as on a device of their own. */
export async function signInByHand(page: Page, username: string, pin: string, code = 'K7M4QP') {
  await page.goto(`/sign-in?code=${code}`);
  await page.getByLabel('Username').fill(username);
  await page.getByLabel('PIN').fill(pin);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}
