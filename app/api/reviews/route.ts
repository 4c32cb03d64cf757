import type { NextRequest } from 'next/server';
import { reviewInput } from '@/lib/server/cards/cards';
import { saveReview } from '@/lib/server/cards/save-review';
import { answering, readBody, reply, requireRole } from '@/lib/server/runtime/route';

/** Saves a review of a card, or takes one back; sending it twice counts once. */
export async function PUT(request: NextRequest) {
  return answering(async () => {
    const student = await requireRole(request, 'student');
    return reply(await saveReview(student, await readBody(request, reviewInput)));
  });
}
