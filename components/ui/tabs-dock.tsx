import type { LucideIcon } from 'lucide-react';
import Link from 'next/link';

type Tab = { href: string; icon: LucideIcon; label: string; current: boolean };

/** The main places of a phone app, at the thumb. */
export function TabsDock({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav className="dock tabs-dock" aria-label={label}>
      <div className="tabs">
        {tabs.map(({ href, icon: Icon, label: name, current }) => (
          <Link key={href} href={href} aria-current={current ? 'page' : undefined}>
            <Icon className="icon" aria-hidden="true" />
            <span>{name}</span>
          </Link>
        ))}
      </div>
    </nav>
  );
}
