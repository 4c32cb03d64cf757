import { useDeferredValue, useMemo } from 'react';
import type { Bank } from '@/lib/domain/facts/bank';
import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import type { Finding } from '@/lib/domain/questions/lint/rules';
import { useLoaded } from './use-loaded';

/** What the gate finds: by question id, and in the set as a whole. */
export type Findings = { of: (questionId: string) => Finding[]; whole: Finding[] };

const loadGate = () => import('@/lib/domain/questions/gate');

/** Judges the questions whenever they change, without holding up what is typed; null until it has. */
export function useFindings(questions: SetQuestion[], bank: Bank): Findings | null {
  const gate = useLoaded(loadGate);
  const judged = useDeferredValue(questions);
  return useMemo(() => {
    if (!gate) return null;
    const found = gate.judge(
      judged.map(({ item }) => item),
      bank,
    );
    const places = new Map(judged.map(({ id }, index) => [id, index]));
    return {
      of: (id) => found.filter(({ index }) => index !== undefined && index === places.get(id)),
      whole: found.filter(({ index }) => index === undefined),
    };
  }, [gate, judged, bank]);
}
