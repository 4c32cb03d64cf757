import { refresh } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import { type ActionResult, Refusal } from './refusal';
import { actsAs, getPrincipal, type PrincipalOf } from './session';
import { isStorable } from './storable';

/** A use case: who asks, with what, for what. It throws a Refusal for anything a person can cause. */
export type UseCase<R extends keyof PrincipalOf, I, O> = (
  principal: PrincipalOf[R],
  input: I,
) => Promise<O>;

/**
 * A use case as a server action: requires a signed-in person in the role, parses the input, runs,
 * turns a refusal into data with a message in the reader's language, and shows the new state.
 */
export function action<R extends keyof PrincipalOf, S extends z.ZodType, O>(
  role: R,
  schema: S,
  run: UseCase<R, z.output<S>, O>,
): (input: z.input<S>) => Promise<ActionResult<O>> {
  return async (input) => {
    try {
      const principal = await getPrincipal();
      if (!actsAs(principal, role)) throw new Refusal('signed-out', 'signedOut');
      const value = await run(principal as PrincipalOf[R], parseInput(schema, input));
      refresh();
      return { ok: true, value };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return refusalResult(error);
    }
  };
}

/** Parses input at the edge; a bad one is refused with the path of every fault. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success && isStorable(parsed.data)) return parsed.data;
  const issues = parsed.error?.issues ?? [];
  const fields = issues.map((issue) => [issue.path.join('.') || 'form', 'checkField']);
  throw new Refusal('invalid', 'checkInput', Object.fromEntries(fields));
}

/** A refusal as data for the browser, its messages in the reader's language. */
export async function refusalResult(refusal: Refusal) {
  const t = await getTranslations('refusals');
  const say = (key: string) => t(key as Parameters<typeof t>[0], refusal.values);
  return {
    ok: false as const,
    code: refusal.code,
    message: say(refusal.message),
    fields: Object.fromEntries(
      Object.entries(refusal.fields).map(([path, message]) => [path, say(message)]),
    ),
  };
}
