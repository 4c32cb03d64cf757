'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';

type Started = { ok: true; value: { attemptId: string } } | { ok: false; message: string };

type Props = {
  assignmentId: string;
  start: (input: { assignmentId: string }) => Promise<Started>;
  label: string;
  starting: string;
  failed: string;
};

/** Starts an attempt, or goes on with the open one, and opens it. */
export function StartButton({ assignmentId, start, label, starting, failed }: Props) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const open = async () => {
    setBusy(true);
    setProblem('');
    const started = await start({ assignmentId }).catch(() => ({
      ok: false as const,
      message: failed,
    }));
    if (started.ok) return router.push(`/learn/attempts/${started.value.attemptId}`);
    setBusy(false);
    setProblem(started.message);
  };
  return (
    <div className="stack [--gap:0.5rem]">
      <p role="status" className="status offline">
        {problem}
      </p>
      <button
        type="button"
        className="btn big"
        aria-disabled={busy}
        onClick={() => !busy && open()}
      >
        {busy ? starting : label}
      </button>
    </div>
  );
}
