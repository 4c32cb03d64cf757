'use client';

import { useLinkStatus } from 'next/link';

/** A line under the link around it while its page is on the way; drawn only when that takes a while. */
export function Opening() {
  const { pending } = useLinkStatus();
  return <span className="opening" data-pending={pending || undefined} aria-hidden="true" />;
}
