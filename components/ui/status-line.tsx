import { CloudCheck, CloudOff, RefreshCw } from 'lucide-react';

/** Where the work is: with the server, on its way, or only here. */
export type Whereabouts = 'saved' | 'saving' | 'offline';

const looks = {
  saved: { icon: CloudCheck, className: 'status ok' },
  saving: { icon: RefreshCw, className: 'status' },
  offline: { icon: CloudOff, className: 'status offline' },
};

/** Says where the work is; always on screen, never a pop-up. */
export function StatusLine({ at, children }: { at: Whereabouts; children: React.ReactNode }) {
  const { icon: Icon, className } = looks[at];
  return (
    <p className={className} role="status">
      <Icon className="icon" aria-hidden="true" /> {children}
    </p>
  );
}
