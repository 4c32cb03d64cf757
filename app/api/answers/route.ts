import type { NextRequest } from 'next/server';
import { answerInput, saveAnswer } from '@/lib/server/attempts/save-answer';
import { Refusal } from '@/lib/server/runtime/refusal';
import { answering, readBody, refused, reply, requireClaim } from '@/lib/server/runtime/route';

/** Saves one answer of an open attempt; the reply comes after the commit. */
export async function PUT(request: NextRequest) {
  return answering(async () => {
    const claim = await requireClaim(request);
    const outcome = await saveAnswer(claim, await readBody(request, answerInput));
    switch (outcome.kind) {
      case 'saved':
        return reply({ sequence: outcome.sequence, savedAt: outcome.savedAt });
      case 'stale':
        return refused(new Refusal('stale', 'answerOutdated'), { sequence: outcome.sequence });
      case 'refused':
        return refused(outcome.refusal);
    }
  });
}
