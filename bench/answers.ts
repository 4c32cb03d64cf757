import type { Response } from '@/lib/domain/grading/response';
import type { Question } from '@/lib/domain/questions/question';
import { db } from '@/lib/server/runtime/db';
import { type Client, putLoad } from './put-load';
import { beside, figure, median, type Row } from './row';
import { type OpenQuiz, openQuiz } from './school';
import { serveFloor, serveFootnote } from './server';

const students = 32;
/** Requests of one round; a multiple of the students. */
const amount = 3200;
/** Node compiles what runs often: the first rounds are slow and are left out. */
const warmUp = 3;
const measured = 5;

/**
 * Answers saved per second, sent by 32 students at once, beside the requests per second of an empty
 * Next route: both servers stand from the first round to the last and take turns.
 */
export async function measureAnswers(): Promise<Row[]> {
  const quiz = await openQuiz(students);
  const clients = clientsOf(quiz);
  const [app, floor] = await Promise.all([serveFootnote(), serveFloor()]);
  try {
    const empty: number[] = [];
    const answers: number[] = [];
    for (let round = 0; round < warmUp + measured; round++) {
      const load = { amount, from: round * amount + 1, clients };
      empty.push(await putLoad(`${floor.origin}/empty`, load));
      answers.push(await putLoad(`${app.origin}/api/answers`, load));
    }
    await requireSaved(quiz, amount * (warmUp + measured));
    const floorRow = figure('empty-route', median(empty.slice(warmUp)), 'requests/s');
    return [floorRow, beside(floorRow, 'answers', median(answers.slice(warmUp)), 'answers/s')];
  } finally {
    await Promise.all([app.stop(), floor.stop()]);
  }
}

/** An acknowledged answer that is not in the database makes every figure worthless. */
async function requireSaved({ takers }: OpenQuiz, acknowledged: number): Promise<void> {
  const attemptId = { in: takers.map((taker) => taker.attemptId) };
  const there = await db().read.response.count({ where: { attemptId } });
  if (there < acknowledged)
    throw new Error(`${acknowledged - there} acknowledged answers are lost.`);
}

/** What each student sends: an answer to every question, each student beginning at another one. */
function clientsOf({ takers, questions }: OpenQuiz): Client[] {
  return takers.map(({ attemptId, cookie }, at) => ({
    headers: { cookie, 'content-type': 'application/json' },
    bodies: [...questions.slice(at % 20), ...questions.slice(0, at % 20)].map(
      ({ id, question }) => ({ attemptId, questionId: id, response: responseTo(question) }),
    ),
  }));
}

/** Any answer of the right shape; what it earns does not matter here. */
function responseTo(question: Question): Response {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', optionId: question.options[0]?.id ?? '' };
    case 'multiple':
      return { kind: 'multiple', optionIds: question.options.slice(0, 2).map(({ id }) => id) };
    case 'trueFalse':
      return { kind: 'trueFalse', value: true };
    case 'date':
      return { kind: 'date', text: '15 September 2015', dayFirst: true };
    case 'cloze':
    case 'short':
      return { kind: question.kind, text: 'Collective Security Treaty Organization' };
    case 'number':
      return { kind: 'number', text: 'about 22,000' };
    case 'order':
      return { kind: 'order', ids: question.entries.map(({ id }) => id) };
    case 'match':
      return {
        kind: 'match',
        pairs: question.left.map(({ id }, at) => ({
          left: id,
          right: question.right[at]?.id ?? id,
        })),
      };
  }
}
