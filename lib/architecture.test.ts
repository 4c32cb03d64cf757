import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

type Source = { path: string; text: string };

const roots = ['app', 'components', 'lib', 'prisma'];

const sources: Source[] = roots.flatMap((root) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mts|js|mjs|jsx)$/.test(entry.name))
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
    .filter((path) => !path.startsWith('prisma/generated/') && path !== 'lib/architecture.test.ts')
    .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
);

/** Pipeline order is import order: a stage imports itself and earlier ones. */
const stages = [
  'article',
  'facts',
  'questions',
  'grading',
  'memory',
  'statistics',
  'exchange',
  'live',
];

const isTest = (path: string) => /\.test\.tsx?$/.test(path) || /\/testing\//.test(path);

/** Every module a source names: imports, type imports, re-exports, dynamic imports, require. */
function importsOf({ text }: Source): string[] {
  const code = text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '');
  const named = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(['"`])([^'"`\n]+)\1/g;
  return [...code.matchAll(named)].flatMap((match) => match[2] ?? []);
}

/** A project path for "@/x" and relative names, the bare name for packages. */
function resolve(from: string, name: string): string {
  if (name.startsWith('@/')) return posix.normalize(name.slice(2));
  return name.startsWith('.') ? posix.join(posix.dirname(from), name) : `package:${name}`;
}

/** Why a module must not import another; null when it may. */
function forbidden(from: string, to: string): string | null {
  const prismaWorld = /^package:@prisma\//.test(to) || to.startsWith('prisma/generated');
  if (prismaWorld && !from.startsWith('lib/server/') && !from.startsWith('prisma/')) {
    return 'only lib/server touches the database';
  }
  if (from.startsWith('app/') && to.startsWith('prisma/')) return 'app never imports Prisma';
  if (from.startsWith('components/')) return forbiddenInComponents(from, to);
  if (from.startsWith('lib/domain/')) return forbiddenInDomain(from, to);
  if (from.startsWith('lib/server/') && !isTest(from) && /^(app|components)\//.test(to)) {
    return 'the server knows no page and no component';
  }
  return null;
}

function forbiddenInComponents(from: string, to: string): string | null {
  if (from.startsWith('components/ui/') && to.startsWith('lib/')) {
    return 'components/ui knows no domain word';
  }
  const allowed = to.startsWith('package:') || /^(components|lib\/domain)\//.test(to);
  if (isTest(from) || allowed) return null;
  return 'components import lib/domain and components only';
}

function forbiddenInDomain(from: string, to: string): string | null {
  if (to.startsWith('package:')) {
    const pure = /^package:(zod|ts-fsrs)$/.test(to) || isTest(from);
    return pure ? null : 'the domain is pure: zod and ts-fsrs are its only packages';
  }
  if (!to.startsWith('lib/domain/')) return 'the domain imports the domain only';
  if (to.startsWith('lib/domain/testing/')) return isTest(from) ? null : 'testing is for tests';
  if (isTest(from) || /^lib\/domain\/random(\.|$)/.test(to)) return null;
  const stage = (path: string) => stages.indexOf(path.split('/')[2] ?? '');
  return stage(to) >= 0 && stage(to) <= stage(from) ? null : 'a stage imports earlier stages only';
}

/** What a source does that the architecture forbids, one line each. */
function violations(source: Source): string[] {
  const { path, text } = source;
  const imports = importsOf(source).flatMap((name) => {
    const reason = forbidden(path, resolve(path, name));
    return reason === null ? [] : [`${path} imports ${name}: ${reason}`];
  });
  const chance =
    /\bDate\.now\b|\bnew Date\s*(\(\s*\)|(?!\s*\())|\bMath\.random\b|\bperformance\.now\b/;
  const clock = path.startsWith('lib/domain/') && !isTest(path) && chance.test(text);
  const computed = /\b(import|require)\s*\(\s*(?!['"`])[^)\s]/.test(text) && !isTest(path);
  const folder = /(^|\/)(utils|helpers|common|types|hooks|constants)\//.test(path);
  const barrel = /(^|\/)index\.[mc]?[jt]sx?$/.test(path);
  return [
    ...imports,
    ...(clock ? [`${path} reads the clock or chance: they are arguments`] : []),
    ...(computed && path.startsWith('lib/domain/') ? [`${path} computes what it imports`] : []),
    ...(folder ? [`${path} lies in a folder that says nothing`] : []),
    ...(barrel ? [`${path} is a barrel`] : []),
  ];
}

describe('architecture', () => {
  test('there is something to look at', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.some((source) => importsOf(source).length > 3)).toBe(true);
  });

  test('every source keeps to the import table', () => {
    expect(sources.flatMap(violations)).toEqual([]);
  });
});

describe('the architecture test can fail', () => {
  test.each([
    ['components/cards/card.tsx', "import { cards } from '@/lib/server/cards';"],
    ['components/cards/card.tsx', "import type { Card } from '../../lib/server/cards';"],
    ['components/cards/card.tsx', "import { start } from '@/app/learn/start';"],
    ['components/ui/button.tsx', "import type { Fact } from '@/lib/domain/facts/fact';"],
    ['app/learn/page.tsx', "import { db } from '@/prisma/generated/sqlite/client';"],
    ['app/learn/page.tsx', "import { PrismaClient } from '@prisma/client';"],
    ['app/learn/page.tsx', "const { migrate } = await import('../../prisma/migrate');"],
    ['lib/messages/request.ts', "const client = require('@prisma/client');"],
    ['lib/server/sets.ts', "import { Page } from '@/app/page';"],
    ['lib/domain/facts/fact.ts', "import type { Item } from '../questions/question';"],
    ['lib/domain/facts/fact.ts', "export type { Item } from '@/lib/domain/questions/question';"],
    ['lib/domain/facts/fact.ts', "const item = await import('../questions/question');"],
    ['lib/domain/facts/fact.ts', "type Item = import('../questions/question').Item;"],
    ['lib/domain/facts/fact.ts', "import { sets } from '../../server/sets';"],
    ['lib/domain/facts/fact.ts', "import { cache } from 'react';"],
    ['lib/domain/facts/fact.ts', "import { readFileSync } from 'node:fs';"],
    ['lib/domain/facts/fact.ts', "import { seedBank } from '../testing/banks';"],
    ['lib/domain/random.ts', "import type { Fact } from './facts/fact';"],
    ['lib/domain/random.ts', 'export const now = () => Date.now();'],
    ['lib/domain/random.ts', 'export const now = () => new Date();'],
    ['lib/domain/random.ts', 'export const dice = () => Math.random();'],
    ['lib/domain/random.ts', 'export const any = (name: string) => import(name);'],
    ['lib/server/utils/text.ts', ''],
    ['components/hooks/use-card.ts', ''],
    ['lib/domain/facts/index.ts', "export * from './fact';"],
  ])('%s with %s', (path, text) => {
    expect(violations({ path, text })).toHaveLength(1);
  });

  test.each([
    ['app/learn/page.tsx', "import { listCards } from '@/lib/server/cards';"],
    ['components/cards/card.tsx', "import type { Fact } from '@/lib/domain/facts/fact';"],
    ['lib/server/cards.ts', "import { PrismaClient } from '@/prisma/generated/sqlite/client';"],
    ['prisma/seed.ts', "import { PrismaClient } from './generated/sqlite/client';"],
    ['lib/domain/grading/grade.ts', "import type { Item } from '../questions/question';"],
    ['lib/domain/questions/choice.ts', "import { seededRandom } from '@/lib/domain/random';"],
    ['lib/domain/memory/review.ts', 'const at = new Date(now.getTime() + 60_000);'],
    ['lib/domain/facts/fact.test.ts', "import { seedBank } from '../testing/banks';"],
    ['lib/domain/facts/fact.ts', "// import { sets } from '../../server/sets';"],
  ])('and does not cry wolf: %s with %s', (path, text) => {
    expect(violations({ path, text })).toEqual([]);
  });
});
