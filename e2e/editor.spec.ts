import type { Locator, Page } from '@playwright/test';
import { enter, expect, expectAccessible, type Stored, test } from './journey';

const title = 'Set of the editor’s journey';

type Row = { id: string; kind: string; points: number };

/** The questions of the newest set of that title as the server has them. */
function questionsOf(stored: Stored, form = 1): Row[] {
  return stored.all<Row>(
    `SELECT id, kind, points FROM "Question" WHERE form = ? AND setId =
       (SELECT id FROM "QuestionSet" WHERE title = ? ORDER BY createdAt DESC LIMIT 1)
      ORDER BY position`,
    form,
    title,
  );
}

const rowOf = (page: Page, { id }: Row): Locator => page.locator(`[id="q-${id}"]`);

/** Opens a question's row and gives it back. */
async function openRow(page: Page, question: Row): Promise<Locator> {
  const row = rowOf(page, question);
  await row.locator('.opener').click();
  await expect(row.locator('.opener')).toHaveAttribute('aria-expanded', 'true');
  return row;
}

/** Looks at the page as axe does, by day and by night. */
async function expectAccessibleAlways(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  // Colours halfway between day and night are nobody's.
  await page.waitForFunction(() => document.getAnimations().length === 0);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'light' });
}

const saved = (page: Page) => expect(page.getByText('All changes saved')).toBeVisible();

/** The nth question of a kind. */
function ofKind(stored: Stored, kind: string): Row {
  const found = questionsOf(stored).find((question) => question.kind === kind);
  if (!found) throw new Error(`The set has no ${kind} question.`);
  return found;
}

test('a set is made, edited in every way, published and printed', async ({
  page,
  context,
  stored,
}) => {
  test.setTimeout(300_000);

  await test.step('a set of twelve of all kinds', async () => {
    await enter(page, 'teacher');
    await page.getByRole('link', { name: 'Six Allies Meet in Dushanbe' }).first().click();
    await page.getByRole('link', { name: 'Make question set' }).click();
    await page.getByLabel('Title').fill(title);
    await page.getByLabel('How many questions').fill('12');
    await page.getByText('More options').click();
    await page.getByLabel('Seed').fill('7');
    await expectAccessibleAlways(page);
    await page.getByRole('button', { name: 'Make the set' }).click();
    await page.waitForURL('**/teach/sets/*');
    await expect(page.getByText('No problems')).toHaveCount(12);
    const kinds = new Set(questionsOf(stored).map(({ kind }) => kind));
    expect(kinds.size).toBeGreaterThanOrEqual(8);
    await expectAccessibleAlways(page);
  });

  await test.step('questions change places by their buttons, and the focus stays', async () => {
    const [first, second, third] = questionsOf(stored) as [Row, Row, Row];
    const down = rowOf(page, first).getByRole('button', { name: /down/ });
    await down.click();
    await down.click();
    await expect(down).toBeFocused();
    await expect(page.getByText('New order saved')).toBeVisible();
    await saved(page);
    const places = questionsOf(stored).slice(0, 3);
    expect(places.map(({ id }) => id)).toEqual([second.id, third.id, first.id]);
  });

  await test.step('a finding appears while a stem is typed, and goes again', async () => {
    const question = ofKind(stored, 'choice');
    const row = await openRow(page, question);
    await row.getByRole('button', { name: /^Edit question/ }).click();
    const stem = row.getByLabel('Question', { exact: true });
    const was = await stem.inputValue();
    await stem.fill(`It is so. ${was}`);
    await expect(row.getByText('Unclear on its own').first()).toBeVisible();
    await expectAccessibleAlways(page);
    await stem.fill(was);
    await expect(row.getByText('No problems').first()).toBeVisible();
    await row.getByLabel('Points, 1 to 20').fill('3');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(/Question \d+ changed, saved/)).toBeVisible();
    await expect(row.getByRole('button', { name: /^Edit question/ })).toBeFocused();
    expect(ofKind(stored, 'choice').points).toBe(3);
  });

  await test.step('a question is added by hand from a fact', async () => {
    await page.getByRole('button', { name: 'Ask about a never-asked fact' }).click();
    await expect(page.getByRole('heading', { name: 'Ask about a fact' })).toBeFocused();
    await page.getByLabel('Find a fact by its words').fill('hiding');
    await page.getByRole('button', { name: /hiding.*never asked/ }).click();
    await expect(page.getByRole('region', { name: 'How it will look' })).toBeVisible();
    await expectAccessibleAlways(page);
    await page.getByRole('button', { name: /^Add as question/ }).click();
    await expect(page.getByText(/Question \d+ added, saved/)).toBeVisible();
    expect(questionsOf(stored)).toHaveLength(13);
  });

  await test.step('two undos take back the question and the points', async () => {
    await page.getByRole('button', { name: 'Undo Z' }).click();
    await expect(page.getByText('Last change undone, saved')).toBeVisible();
    await saved(page);
    expect(questionsOf(stored)).toHaveLength(12);
    await page.locator('.qrows').focus();
    await page.keyboard.press('z');
    await saved(page);
    await expect.poll(() => ofKind(stored, 'choice').points).toBe(1);
  });

  await test.step('a question is asked in another way about the same fact', async () => {
    const question = ofKind(stored, 'choice');
    const row = await openRow(page, question);
    await row.getByRole('button', { name: /^Regenerate question/ }).click();
    await expect(page.getByText(/Question \d+ regenerated, saved/)).toBeVisible();
    expect(questionsOf(stored).map(({ id }) => id)).not.toContain(question.id);
  });

  await test.step('text typed without a connection is there again', async () => {
    const question = ofKind(stored, 'trueFalse');
    const row = await openRow(page, question);
    await row.getByRole('button', { name: /^Edit question/ }).click();
    await context.setOffline(true);
    const claim = row.getByLabel('Claim');
    const typed = `${await claim.inputValue()} Typed on a train.`;
    await claim.fill(typed);
    await row.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(row.getByText(/did not reach Footnote/)).toBeVisible();
    await expect(page.getByText('Not saved', { exact: true })).toBeVisible();
    await context.setOffline(false);
    await page.reload();
    await expect(row.getByText(/kept on this device/).first()).toBeVisible();
    await expect(claim).toHaveValue(typed);
    await claim.press('Escape');
    await page.getByRole('dialog').getByRole('button', { name: 'Drop it' }).click();
    await expect(claim).toBeHidden();
    await page.reload();
    await expect(page.getByText('No problems')).toHaveCount(12);
    await expect(page.getByText(/kept on this device/)).toHaveCount(0);
  });

  await test.step('it is published, and given a form parallel to it', async () => {
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('button', { name: 'Add a parallel form' }).click();
    await page.getByRole('link', { name: 'Form B' }).click();
    await expect(page.getByRole('link', { name: 'Form B' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(questionsOf(stored, 2)).toHaveLength(12);
    await expectAccessibleAlways(page);
    await page.getByRole('link', { name: 'Assign to a class' }).click();
    await expect(page.getByLabel('The same questions for everybody')).toBeChecked();
    await expectAccessibleAlways(page);
    await page.goBack();
  });

  await test.step('it prints questions and, on pages of its own, the key with its footnotes', async () => {
    await page.getByRole('link', { name: 'Form A' }).click();
    await expect(page.getByRole('link', { name: 'Form A' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await page.getByRole('link', { name: 'Print' }).click();
    await expect(page.locator('.page:not(.key-page) .print-q > li')).toHaveCount(12);
    await expect(page.locator('.key-page .print-q > li')).toHaveCount(12);
    await expect(page.locator('.key-page .print-notes u').first()).toBeVisible();
    await expectAccessibleAlways(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    await expect(page.locator('.key-page')).toHaveCSS('break-before', 'page');
    await page.emulateMedia({ media: 'screen' });
    await page.goBack();
  });

  await test.step('its teacher tries it as a student', async () => {
    await page.getByRole('link', { name: 'Try it' }).click();
    for (let place = 1; place <= 12; place++) {
      await expect(page.getByText(`Question ${place} of 12`, { exact: true })).toBeVisible();
      await page.getByRole('button', { name: 'Check', exact: true }).click();
      await expect(page.locator('.footnote .mark').first()).toBeVisible();
      if (place < 12) await page.getByRole('button', { name: 'Next question' }).click();
    }
    await expectAccessibleAlways(page);
  });
});
