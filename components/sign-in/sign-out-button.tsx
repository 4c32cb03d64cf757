'use client';

import { getCsrfToken, signOut } from 'next-auth/react';
import { useState } from 'react';

/** Ends the session on this device and goes to the front page. */
export function SignOutButton({ label, failed }: { label: string; failed: string }) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const leave = async () => {
    setState('busy');
    // next-auth sends people to an error page of its own when the server is away; ask first.
    const token = await getCsrfToken().catch(() => undefined);
    if (!token) return setState('failed');
    try {
      await signOut({ redirect: false });
      window.location.assign('/');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <button
        type="button"
        className="btn plain big"
        aria-disabled={state === 'busy'}
        onClick={() => state !== 'busy' && leave()}
      >
        {label}
      </button>
      <p role="status">{state === 'failed' ? failed : ''}</p>
    </>
  );
}
