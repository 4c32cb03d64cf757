import Link from 'next/link';
import type { ReactNode } from 'react';
import { Opening } from './opening';

/** A row of a list that is one link. */
export function RowLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link className="item" href={href}>
      {children}
      <Opening />
    </Link>
  );
}
