import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

type EmptyProps = { icon: LucideIcon; title: string; children: ReactNode; action?: ReactNode };

/** What belongs here, in two sentences, and one button. */
export function Empty({ icon: Icon, title, children, action }: EmptyProps) {
  return (
    <div className="sheet empty">
      <Icon className="icon" aria-hidden="true" />
      <h2>{title}</h2>
      <p className="quiet">{children}</p>
      {action}
    </div>
  );
}
