import { notFound } from 'next/navigation';
import { Refusal } from '@/lib/server/runtime/refusal';

/** What a page shows; the 404 page when it is absent or somebody else's. */
export async function orNotFound<T>(found: Promise<T>): Promise<T> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not-found') notFound();
    throw error;
  }
}
