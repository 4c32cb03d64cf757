import { cache } from 'react';
import { z } from 'zod';
import { orNotFound } from '@/app/found';
import { formsAtMost } from '@/lib/domain/questions/edit-set';
import { requirePrincipal } from '@/lib/server/runtime/session';
import { getSet } from '@/lib/server/sets/sets';

export type SetPageProps = {
  params: Promise<{ setId: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

const formShape = z.object({
  form: z.coerce.number().int().min(1).max(formsAtMost).catch(1),
});

/** The form of a set that an address names; the first one where it names none. */
export async function formIn({ searchParams }: SetPageProps): Promise<number> {
  return formShape.parse({ form: 1, ...(await searchParams) }).form;
}

/** A teacher's set with the questions of a form, once per request. */
export const loadSet = cache(async (setId: string, form: number) =>
  orNotFound(getSet(await requirePrincipal('teacher'), { setId, form })),
);
