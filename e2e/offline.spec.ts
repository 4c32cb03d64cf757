import { answer, askedOn } from './answers';
import { expect, type Stored, signInByHand, test } from './journey';

/** Responses saved in attempts at the quiz that is due in the demonstration school. */
const savedAnswers = (stored: Stored, username: string) =>
  stored.all<{ questionId: string }>(
    `SELECT DISTINCT r.questionId FROM "Response" r JOIN "Attempt" a ON a.id = r.attemptId
       JOIN "User" u ON u.id = a.studentId WHERE u.username = ? AND a.submittedAt IS NULL`,
    username,
  ).length;

test('answers given without a connection arrive when it is back', async ({ page, stored }) => {
  const [student] = stored.all<{ username: string }>(
    `SELECT username FROM "User" u WHERE role = 'student' AND username <> 'amara.b' AND NOT EXISTS
       (SELECT 1 FROM "Attempt" a JOIN "Assignment" s ON s.id = a.assignmentId
         WHERE a.studentId = u.id AND s.dueAt > ?) LIMIT 1`,
    new Date().toISOString(),
  );
  const username = student?.username ?? '';
  await signInByHand(page, username, '246810');
  await page.getByRole('link', { name: 'Six allies: the whole story' }).click();
  await page.getByRole('button', { name: /Start/ }).click();
  await expect(page.getByText(/^Question 1 of/).first()).toBeVisible();
  const asked = askedOn(page, stored);

  await page.context().setOffline(true);
  for (const one of asked.slice(0, 2)) {
    await answer(page, one);
    await page.getByRole('button', { name: 'Next question' }).click();
  }
  await expect(page.getByText('Offline, 2 answers waiting').first()).toBeVisible();
  expect(savedAnswers(stored, username)).toBe(0);

  await page.context().setOffline(false);
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible({ timeout: 20_000 });
  expect(savedAnswers(stored, username)).toBe(2);
});
