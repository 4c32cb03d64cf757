/** Progress through numbered steps; decorative, the words beside it say the same. */
export function Steps({ done, now }: { done: boolean[]; now: number }) {
  return (
    <ol className="steps" aria-hidden="true">
      {done.map((isDone, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
        <li key={at} className={at === now ? 'now' : isDone ? 'done' : undefined} />
      ))}
    </ol>
  );
}
