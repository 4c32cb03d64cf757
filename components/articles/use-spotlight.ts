'use client';

import { useCallback, useEffect, useState } from 'react';
import { reveal, useSteps } from '@/components/ui/use-steps';

/** What is shown in both panes: a sentence and the facts that it proves, or one of them. */
export type Spot = { sentence: string; facts: Set<string> };

/** How a spot came about: a pointer passing over shows it for a moment, a choice keeps it. */
export type Way = 'hover' | 'choose';

/**
 * Which sentence and facts are highlighted. `sentenceOf` maps facts, in reading order, to sentences.
 * A sentence named in the address is highlighted at once. J goes to the next fact and K to the one
 * before; in the list of facts the arrows do the same.
 */
export function useSpotlight(sentenceOf: Map<string, string>) {
  const [chosen, setChosen] = useState<Spot | null>(null);
  const [hovered, setHovered] = useState<Spot | null>(null);

  const show = useCallback((spot: Spot, way: Way) => {
    if (way === 'choose') setChosen(spot);
    setHovered(way === 'hover' ? spot : null);
  }, []);

  const showFact = useCallback(
    (fact: string, way: Way) => {
      const sentence = sentenceOf.get(fact) ?? '';
      show({ sentence, facts: new Set([fact]) }, way);
      reveal(sentence);
    },
    [sentenceOf, show],
  );

  const showSentence = useCallback(
    (sentence: string, way: Way) => {
      const facts = [...sentenceOf].filter(([, key]) => key === sentence).map(([fact]) => fact);
      show({ sentence, facts: new Set(facts) }, way);
      const [first] = facts;
      if (first) reveal(factId(first));
    },
    [sentenceOf, show],
  );

  useEffect(() => {
    const sentence = location.hash.slice(1);
    if ([...sentenceOf.values()].includes(sentence)) showSentence(sentence, 'choose');
  }, [sentenceOf, showSentence]);

  const leave = useCallback(() => setHovered(null), []);
  const [current] = chosen?.facts ?? [];

  useSteps([...sentenceOf.keys()], current, (id) => `#${CSS.escape(factId(id))} > .fn`);

  return { spot: hovered ?? chosen, showFact, showSentence, leave };
}

/** The id of a fact in the list of facts. */
export const factId = (id: string) => `fact-${id}`;
