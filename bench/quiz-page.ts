import { gzipSync } from 'node:zlib';
import { type Fetched, fetchPage } from './fetch-page';
import { beside, figure, median, type Row } from './row';
import { openQuiz } from './school';
import { serveFloor, serveFootnote } from './server';

const warmUp = 50;
const measured = 200;

type Page = { origin: string; path: string; cookie: string };

/**
 * What a student's quiz page of 20 questions costs: the JavaScript of its first load and the time
 * until an idle server has sent it, each beside an empty page of the same Next.
 */
export async function measureQuizPage(): Promise<Row[]> {
  const { takers } = await openQuiz(1);
  const { attemptId = '', cookie = '' } = takers[0] ?? {};
  const [app, floor] = await Promise.all([serveFootnote(), serveFloor()]);
  try {
    const quiz = { origin: app.origin, path: `/learn/attempts/${attemptId}`, cookie };
    const empty = { origin: floor.origin, path: '/', cookie: '' };
    const [quizTimes, emptyTimes] = await takeTurns(quiz, empty);
    const emptyScripts = figure('empty-page-js', await scriptSize(empty), 'kB gzip');
    const emptyTime = figure('empty-page-time', emptyTimes, 'ms');
    return [
      emptyScripts,
      beside(emptyScripts, 'quiz-page-js', await scriptSize(quiz)),
      emptyTime,
      beside(emptyTime, 'quiz-page-time', quizTimes),
    ];
  } finally {
    await Promise.all([app.stop(), floor.stop()]);
  }
}

/** The median milliseconds of two pages, asked for in turn by one client. */
async function takeTurns(...pages: [Page, Page]): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let n = 0; n < warmUp + measured; n++)
    for (const at of [0, 1] as const) {
      const { milliseconds } = await load(pages[at]);
      if (n >= warmUp) times[at].push(milliseconds);
    }
  return [median(times[0]), median(times[1])];
}

/** Every script that the page names, also in the data that its components load from: kB, each gzipped. */
async function scriptSize(page: Page): Promise<number> {
  const html = (await load(page)).body.replace(/<script[^>]*\bnoModule\b[^>]*>/gi, '');
  const paths = new Set(html.match(/\/_next\/static\/[\w./~-]+?\.js\b/g));
  let bytes = 0;
  for (const path of paths) bytes += gzipSync((await load({ ...page, path })).body).length;
  return bytes / 1000;
}

async function load({ origin, path, cookie }: Page): Promise<Fetched> {
  const fetched = await fetchPage(origin + path, cookie);
  if (fetched.status !== 200) throw new Error(`${path} answered ${fetched.status}.`);
  return fetched;
}
