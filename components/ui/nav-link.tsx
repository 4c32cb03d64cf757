'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { Opening } from './opening';

/** An entry of the main navigation; marked while its section is open. */
export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const path = usePathname();
  const here = path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined;
  return (
    <li>
      <Link href={href} aria-current={here}>
        {children}
        <Opening />
      </Link>
    </li>
  );
}
