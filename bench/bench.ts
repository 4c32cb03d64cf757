import { measureAnswers } from './answers';
import { measureQuizPage } from './quiz-page';
import type { Benchmark, Row } from './row';
import { measureSets } from './sets';

const benchmarks: Record<string, Benchmark> = {
  sets: measureSets,
  answers: measureAnswers,
  'quiz-page': measureQuizPage,
};

const widths = [18, 10, 14, 18, 6];

const options = process.argv.slice(2);
const json = options.includes('--json');
const names = options.filter((option) => option !== '--json');
const unknown = names.filter((name) => !benchmarks[name]);
if (unknown.length > 0) {
  const known = Object.keys(benchmarks).join(', ');
  console.error(`No benchmark is named ${unknown.join(', ')}. Benchmarks: ${known}.`);
  process.exit(1);
}

if (!json) console.log(line(['figure', 'value', 'unit', 'compared with', 'ratio']));
for (const [name, measure] of Object.entries(benchmarks)) {
  if (names.length > 0 && !names.includes(name)) continue;
  for (const row of await measure()) console.log(json ? JSON.stringify(rounded(row)) : shown(row));
}

/** Four digits say all that a benchmark can. */
function rounded(row: Row): Row {
  const round = (value: number) => Number(value.toPrecision(4));
  return { ...row, value: round(row.value), ratio: row.ratio === null ? null : round(row.ratio) };
}

function shown(row: Row): string {
  const { name, value, unit, comparedWith, ratio } = rounded(row);
  return line([name, String(value), unit, comparedWith ?? '', ratio?.toFixed(2) ?? '']);
}

function line(cells: string[]): string {
  return cells
    .map((cell, at) => cell.padEnd(widths[at] ?? 0))
    .join('')
    .trimEnd();
}
