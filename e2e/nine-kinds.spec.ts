import type { Locator, Page } from '@playwright/test';
import { type QuestionKind, questionKinds } from '@/lib/domain/questions/question';
import {
  type Asked,
  answer,
  answerField,
  askedOn,
  click,
  movesUp,
  type Press,
  partners,
  placeIn,
  poolButton,
  upButton,
} from './answers';
import { expect, expectAccessible, type Stored, signInByHand, test } from './journey';

const title = 'All nine kinds';

/** Opens the quiz as a student who has not taken it, and says what it asks. */
async function open(page: Page, stored: Stored): Promise<Asked[]> {
  const [student] = stored.all<{ username: string }>(
    `SELECT u.username FROM "User" u WHERE u.role = 'student' AND u.username <> 'amara.b'
       AND NOT EXISTS (SELECT 1 FROM "Attempt" a JOIN "Assignment" s ON s.id = a.assignmentId
         JOIN "QuestionSet" q ON q.id = s.setId WHERE a.studentId = u.id AND q.title = ?)
       ORDER BY u.username LIMIT 1`,
    title,
  );
  await signInByHand(page, student?.username ?? '', '246810');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByText(/^Question 1 of/).first()).toBeVisible();
  const asked = askedOn(page, stored);
  expect(new Set(asked.map(({ key }) => key.kind))).toEqual(new Set(questionKinds));
  return asked;
}

const tap: Press = (control) => control.tap();

const onward = (page: Page) =>
  page.getByRole('button', { name: /^(Next question|Check answers)$/ });

/** Hands in and sees full marks; a press right after the last one counts as half of a double tap. */
async function handIn(page: Page, asked: Asked[], press: Press = click): Promise<void> {
  const button = page.getByRole('button', { name: 'Hand in' });
  await expect(async () => {
    if (await button.isVisible()) await press(button);
    await page.waitForURL('**/results', { timeout: 5_000 });
  }).toPass();
  const outOf = asked.reduce((sum, { points }) => sum + points, 0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${outOf} of ${outOf}`);
}

/** The page scrolls in one direction only, and nothing to see or press is cut off at its edges. */
async function expectNothingCutOff(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const seen = [...document.querySelectorAll('main *, header *, footer *')];
    const isOut = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > width + 1;
    };
    const out = seen.filter((element) => isOut(element) && !element.closest('.sr'));
    const wide = document.documentElement.scrollWidth > width;
    return [...(wide ? ['the page'] : []), ...out.map((element) => element.outerHTML)];
  });
  expect(beyond, page.url()).toEqual([]);
}

test('nine kinds of question are answered by pressing, accessible by day and by night', async ({
  page,
  stored,
  viewport,
}) => {
  test.setTimeout(240_000);
  const asked = await open(page, stored);
  for (const one of asked) {
    await page.emulateMedia({ colorScheme: 'light' });
    await expectAccessible(page);
    await answer(page, one);
    await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();
    if (one.key.kind === 'number' || one.key.kind === 'date')
      await expect(page.getByText('Read as ')).toBeVisible();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNothingCutOff(page);
    if (viewport) await page.setViewportSize(viewport);
    await onward(page).click();
  }
  await expect(page.getByText('Every question has an answer.')).toBeVisible();
  await handIn(page, asked);
  for (const summary of await page.locator('.result > summary').all()) await summary.click();
  await expectAccessible(page);
});

test('the same by touch alone', async ({ page, stored, hasTouch }) => {
  test.skip(!hasTouch, 'There is nothing to touch.');
  test.setTimeout(120_000);
  const asked = await open(page, stored);
  for (const one of asked) {
    await answer(page, one, { press: tap });
    await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();
    await onward(page).tap();
  }
  await handIn(page, asked, tap);
});

test('entries and halves of pairs can be dragged', async ({ page, stored, hasTouch }) => {
  const drag = hasTouch ? dragByTouch : (_: Page, grip: Locator, to: Locator) => grip.dragTo(to);
  const asked = await open(page, stored);
  const show = async (kind: QuestionKind) => {
    await page.getByRole('button', { name: 'Overview' }).click();
    const place = asked.findIndex(({ question }) => question.kind === kind);
    await page.locator('.qlist button').nth(place).click();
  };

  await show('order');
  const rows = page.locator('.order > li');
  const last = (await rows.last().locator('.what').textContent()) ?? '';
  await drag(page, rows.last().locator('.grip'), rows.first());
  await expect(page.getByText(`“${last}” moved to place 1 of`)).toBeVisible();
  await expect(rows.first()).toContainText(last);

  await show('match');
  const half = page.locator('.pool > li').first();
  const text = (await half.locator('.text').textContent()) ?? '';
  await drag(page, half.locator('.grip'), page.locator('.match > li').nth(1));
  await expect(page.getByText(`“${text}” goes with`)).toBeVisible();
  await expect(page.locator('.match > li').nth(1)).toContainText(text);
});

test('the same by keyboard alone', async ({ page, stored }) => {
  test.setTimeout(120_000);
  const asked = await open(page, stored);
  for (const one of asked) {
    await answerByKeys(page, one);
    await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();
    await tabTo(page, onward(page));
    await page.keyboard.press('Enter');
  }
  await handIn(page, asked, async (button) => {
    await tabTo(page, button);
    await page.keyboard.press('Enter');
  });
});

test('the same with the page zoomed to twice its size', async ({ page, stored, viewport }) => {
  test.setTimeout(120_000);
  const asked = await open(page, stored);
  const { width, height } = viewport ?? { width: 390, height: 844 };
  await page.setViewportSize({ width: Math.round(width / 2), height: Math.round(height / 2) });
  for (const one of asked) {
    await expectNothingCutOff(page);
    await answer(page, one);
    await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();
    await expectNothingCutOff(page);
    await onward(page).click();
  }
  await expectNothingCutOff(page);
  await handIn(page, asked);
  for (const summary of await page.locator('.result > summary').all()) await summary.click();
  await expectNothingCutOff(page);
});

/** Goes from control to control until one has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}

const letterOf = (place: number) => 'abcdef'.charAt(place);

async function answerByKeys(page: Page, { question, key }: Asked): Promise<void> {
  const { keyboard } = page;
  if (key.kind === 'choice') return keyboard.press(letterOf(placeIn(question, key.optionId)));
  if (key.kind === 'trueFalse') return keyboard.press(key.value ? 'a' : 'b');
  if (key.kind === 'multiple') {
    for (const id of key.optionIds) await keyboard.press(letterOf(placeIn(question, id)));
  } else if (key.kind === 'order' && question.kind === 'order') {
    const moves = movesUp(question, key.ids).filter(({ times }) => times > 0);
    for (const { text, times } of moves) {
      await tabTo(page, upButton(page, text));
      for (let time = 0; time < times; time++) await keyboard.press('Space');
      await expect(upButton(page, text)).toBeFocused();
      await expect(page.getByText(`“${text}” moved to place`)).toBeVisible();
    }
    if (moves.length > 0) return;
    await tabTo(page, page.getByRole('button', { name: 'This order is right' }));
    await keyboard.press('Space');
  } else if (key.kind === 'match' && question.kind === 'match') {
    for (const { text } of partners(question, key.pairs)) {
      await tabTo(page, poolButton(page, text));
      await keyboard.press('Space');
      await expect(page.getByText(`“${text}” goes with`)).toBeVisible();
    }
  } else if ('answer' in key) {
    await tabTo(page, answerField(page));
    await keyboard.type(key.answer);
  }
}

/** Drags a grip onto something with one finger. */
async function dragByTouch(page: Page, grip: Locator, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  await grip.scrollIntoViewIfNeeded();
  const [from, to] = [await grip.boundingBox(), await target.boundingBox()];
  if (!from || !to) throw new Error('There is nothing to drag, or nowhere to drag it.');
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  const start = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
  const end = { x: start.x, y: to.y + to.height / 2 };
  await touch('touchStart', start);
  for (const part of [0.25, 0.5, 0.75, 1])
    await touch('touchMove', { x: start.x, y: start.y + (end.y - start.y) * part });
  await touch('touchEnd');
}
