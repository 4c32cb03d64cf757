'use client';

import { useState } from 'react';
import { signInWith } from './sign-in-with';

type Role = 'teacher' | 'student';
type Props = { roles: { as: Role; label: string; home: string }[]; failed: string };

/** Enters the demonstration school with one press. */
export function DemoButtons({ roles, failed }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const enter = async (as: Role, home: string) => {
    setBusy(true);
    setProblem('');
    if ((await signInWith('demo', { as })) === 'signed-in') return window.location.assign(home);
    setBusy(false);
    setProblem(failed);
  };
  return (
    <>
      {roles.map(({ as, label, home }) => (
        <button
          key={as}
          type="button"
          className="btn plain big"
          aria-disabled={busy}
          onClick={() => !busy && enter(as, home)}
        >
          {label}
        </button>
      ))}
      <p role="status">{problem}</p>
    </>
  );
}
