import type { Page } from '@playwright/test';
import { type Asked, answer, askedIn } from './answers';
import { enter, expect, expectAccessible, type Stored, signInByHand, test } from './journey';

const title = 'Summit quiz of the journey';

/** The questions of the set that the teacher makes, with their keys. */
function keysOf(stored: Stored): Asked[] {
  const [set] = stored.all<{ id: string }>(`SELECT id FROM "QuestionSet" WHERE title = ?`, title);
  return set ? askedIn(stored, set.id) : [];
}

/** The parts of a key that stand in a text although the question does not show them. */
function leaksOf({ question, key, proofs }: Asked, text: string): string[] {
  const shown = JSON.stringify(question);
  const secrets = [
    JSON.stringify(key),
    ...proofs.flatMap(({ statement, quote }) => [statement, quote]),
  ];
  return secrets.filter((secret) => !shown.includes(secret) && text.includes(secret));
}

const keyWords = [
  '"distractors"',
  '"confusable"',
  '"swap"',
  '"accept"',
  '"citation"',
  '"tolerance"',
  '"dates"',
];

/**
 * Everything but scripts and styles that the student's browser receives, as text with quotes
 * unescaped. The bodies are taken on the way: a browser forgets those of a page it has left.
 */
async function listen(page: Page): Promise<{ text: () => string }> {
  const bodies: string[] = [];
  await page.route(
    (url) => !url.pathname.startsWith('/_next/static/'),
    async (route) => {
      const response = await route.fetch({ maxRedirects: 0 }).catch(() => null);
      if (!response) return route.abort();
      bodies.push(await response.text());
      await route.fulfill({ response });
    },
  );
  return { text: () => bodies.join('\n').replaceAll('\\"', '"') };
}

/** Answers the question on the screen and sees that it is saved. */
async function giveAnswer(page: Page, asked: Asked | undefined, right: boolean): Promise<void> {
  if (!asked) throw new Error('There is no such question.');
  const saved = page.waitForResponse(
    (response) => response.url().endsWith('/api/answers') && response.ok(),
  );
  await answer(page, asked, { right });
  await saved;
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();
}

test('a quiz goes from the article to the gradebook', async ({
  page,
  otherDevice,
  stored,
  hasTouch,
}) => {
  test.setTimeout(300_000);

  await test.step('the teacher sees every fact with its sentence', async () => {
    await enter(page, 'teacher');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Six Allies Meet in Dushanbe' }).first().click();
    await expect(page.getByRole('heading', { name: 'The facts', level: 1 })).toBeVisible();
    await expectAccessible(page);
    const claim = page.getByText('KSOR was formed in 2009.', { exact: true });
    await expect(claim.last()).toBeVisible();
    await (hasTouch ? claim.last().tap() : claim.last().click());
    await expect(page.locator('.mark.current')).toContainText('KSOR was formed in 2009.');
  });

  await test.step('makes a set, replaces one question, removes another, and publishes', async () => {
    await page.getByRole('link', { name: 'Make question set' }).click();
    await page.getByLabel('Title').fill(title);
    await page.getByLabel('How many questions').fill('11');
    await page.getByText('More options').click();
    await page.getByLabel('Seed').fill('7');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Make the set' }).click();
    await page.waitForURL('**/teach/sets/*');
    await expectAccessible(page);
    const made = keysOf(stored);
    expect(made).toHaveLength(11);
    await openQuestion(page, 1);
    await page.getByRole('button', { name: 'Replace question 1', exact: true }).click();
    await expect(page.getByText('Question 1 replaced, saved')).toBeVisible();
    expect(keysOf(stored)[0]?.proofs).not.toEqual(made[0]?.proofs);
    await openQuestion(page, 2);
    await page.getByRole('button', { name: 'Remove question 2', exact: true }).click();
    await expect(page.getByText('Question 2 removed, saved')).toBeVisible();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('link', { name: 'Assign to a class' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Assign to a class' }).click();
    await expect(page.getByText('Assigned to 9B Global Studies')).toBeVisible();
    await expectAccessible(page);
  });

  const keys = keysOf(stored);
  expect(keys).toHaveLength(10);
  const student = await otherDevice();
  const heard = await listen(student);

  await test.step('the student starts on one device', async () => {
    await enter(student, 'student');
    await expectAccessible(student);
    await student.getByRole('link', { name: title }).click();
    await expectAccessible(student);
    await student.getByRole('button', { name: /Start/ }).click();
    await expect(student.getByText('Question 1 of 10', { exact: true })).toBeVisible();
    await expectAccessible(student);
    for (let index = 0; index < 4; index++) {
      await giveAnswer(student, keys[index], index !== 1);
      await student.getByRole('button', { name: 'Next question' }).click();
    }
    await expect(student.getByText('Question 5 of 10', { exact: true })).toBeVisible();
    await student.close();
  });

  const second = await otherDevice();
  const heardToo = await listen(second);

  await test.step('goes on where they were on another, and hands in', async () => {
    await signInByHand(second, 'amara.b', '246810');
    await second.getByRole('link', { name: title }).click();
    await second.getByRole('button', { name: 'Go on' }).click();
    await expect(second.getByText('Question 5 of 10', { exact: true })).toBeVisible();
    for (let index = 4; index < 10; index++) {
      await giveAnswer(second, keys[index], true);
      await second.getByRole('button', { name: /Next question|Check answers/ }).click();
    }
    await expectAccessible(second);
    const received = heard.text() + heardToo.text();
    expect(received).toContain('Question');
    for (const key of keys) expect(leaksOf(key, received)).toEqual([]);
    for (const word of keyWords) expect(received).not.toContain(word);
    await second.getByRole('button', { name: 'Hand in' }).click();
    await second.waitForURL('**/results');
  });

  await test.step('sees the score and the sentence that proves each answer', async () => {
    await expect(second.getByText('of 10').first()).toBeVisible();
    await expect(second.getByText('9', { exact: true }).first()).toBeVisible();
    await expectAccessible(second);
    // Released now, so the same search finds every key: it would have found one before.
    for (const key of keys) expect(leaksOf(key, heardToo.text())).not.toEqual([]);
    await expect(second.locator('.footnote .mark').first()).toBeAttached();
    await second.goto('/learn/scores');
    await expect(second.getByText(title)).toBeVisible();
    await expectAccessible(second);
  });

  await test.step('and the teacher finds the score in the gradebook', async () => {
    await page.goto('/teach/classes');
    await expectAccessible(page);
    await page.getByRole('link', { name: '9B Global Studies' }).first().click();
    await expectAccessible(page);
    const row = page.getByRole('row', { name: /Amara Bello/ });
    await row.getByRole('link', { name: /90/ }).last().click();
    await expect(page.getByText('Amara Bello').first()).toBeVisible();
    await expectAccessible(page);
  });
});

async function openQuestion(page: Page, place: number): Promise<void> {
  await page.getByText(`Q${place}`, { exact: true }).first().scrollIntoViewIfNeeded();
  const row = page.locator('.qrow').nth(place - 1);
  await row.click({ position: { x: 60, y: 20 } });
}
