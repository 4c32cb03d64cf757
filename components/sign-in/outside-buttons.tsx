'use client';

import { signIn } from 'next-auth/react';

/** Sign-in with accounts that the school has elsewhere. */
export function OutsideButtons({ providers }: { providers: { id: string; label: string }[] }) {
  return providers.map(({ id, label }) => (
    <button
      key={id}
      type="button"
      className="btn plain big"
      onClick={() => signIn(id, { callbackUrl: '/' })}
    >
      {label}
    </button>
  ));
}
