import { useDeferredValue, useMemo } from 'react';
import type { Bank } from '@/lib/domain/facts/bank';
import type { Finding } from '@/lib/domain/questions/lint/rules';
import type { SetQuestion } from './set-question';
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
    const items = judged.map(({ item }) => item);
    const byId = Map.groupBy(gate.judge(items, bank), ({ index }) =>
      index === undefined ? null : judged[index]?.id,
    );
    return { of: (id) => byId.get(id) ?? [], whole: byId.get(null) ?? [] };
  }, [gate, judged, bank]);
}
