import { useEffect, useState } from 'react';
import { keep, readKept } from '../delivery/kept';

/** Questions that the student marked to come back to; they stay on this device. */
export function useMarks(attemptId: string): [ReadonlySet<string>, (questionId: string) => void] {
  const key = `footnote.marks.${attemptId}`;
  const [marks, setMarks] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => setMarks(new Set(readKept<string[]>(key) ?? [])), [key]);
  const toggle = (questionId: string) => {
    const next = new Set(marks);
    if (!next.delete(questionId)) next.add(questionId);
    setMarks(next);
    keep(key, [...next]);
  };
  return [marks, toggle];
}
