// npm run --silent footnote -- questions BANK.json --seed 7 --count 20 [--kinds choice,short] [--form 2]
// prints a set of questions as JSON. Exit 2 with one line for input it cannot use.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { questionsToJson } from '@/lib/domain/exchange/questions-json';
import { type Bank, bankFileLimit } from '@/lib/domain/facts/bank';
import { readBank } from '@/lib/domain/facts/read-bank';
import { generateSet } from '@/lib/domain/questions/generate-set';
import { parallelForm } from '@/lib/domain/questions/parallel-form';
import { questionKinds } from '@/lib/domain/questions/question';
import { coverages, levels } from '@/lib/domain/questions/set-plan';

/** Input that cannot be used, said in one line. */
class Unusable extends Error {}

const usage =
  'Usage: footnote questions BANK.json --seed N --count N [--kinds a,b] [--level L] [--coverage C] [--form K]';

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'a whole number is needed')
    .transform(Number)
    .pipe(z.number().min(least).max(most));

const options = z.object({
  seed: whole(0, 999_999_999).default(1),
  count: whole(1, 200).default(20),
  kinds: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(questionKinds)).min(1))
    .default([...questionKinds]),
  level: z.enum(levels).default('balanced'),
  coverage: z.enum(coverages).default('spread'),
  form: whole(1, 4).default(1),
});

function readArguments(args: string[]) {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { seed: text, count: text, kinds: text, level: text, coverage: text, form: text },
    });
    const [command, file, ...others] = positionals;
    if (command !== 'questions' || !file || others.length > 0) throw new Unusable(usage);
    return { file, plan: options.parse(values) };
  } catch (error) {
    if (error instanceof z.ZodError) {
      const [issue] = error.issues;
      throw new Unusable(`--${String(issue?.path[0])}: ${issue?.message}`);
    }
    throw error instanceof Unusable ? error : new Unusable(usage);
  }
}

function loadBank(file: string): Bank {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Unusable(`${file} cannot be read.`);
  }
  if (text.length > bankFileLimit) throw new Unusable(`${file} is larger than 2 MB.`);
  const read = readBank(parsedJson(text, file));
  if (read.kind === 'bank') return read.bank;
  const [first] = read.problems;
  throw new Unusable(
    `${file} is no fact bank: ${read.problems.length} problems, the first at ${first?.path || 'the top'} (${first?.kind}).`,
  );
}

function parsedJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unusable(`${file} is not JSON. Questions are made from a fact bank (.json).`);
  }
}

function main(): void {
  const { file, plan } = readArguments(process.argv.slice(2));
  const { form, ...settings } = plan;
  const bank = loadBank(file);
  const { items, shortfall, gaps } = generateSet(bank, settings);
  const asked = form === 1 ? items : parallelForm(bank, items, settings.seed, form);
  const about = { title: bank.article.title, ...settings, form, shortfall, gaps };
  console.log(JSON.stringify({ ...about, ...questionsToJson(asked, bank) }, null, 2));
}

try {
  main();
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
