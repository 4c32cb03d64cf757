import { useMemo } from 'react';
import type { Bank } from '@/lib/domain/facts/bank';
import type { ItemWish } from '@/lib/domain/questions/make-item';
import type { Item } from '@/lib/domain/questions/question';
import { useLoaded } from './use-loaded';

const loadMaker = () => import('@/lib/domain/questions/make-item');

type Asking = { bank: Bank; items: Item[]; factId: string };

/** What can soundly be asked of a fact beside the other questions, best first; undefined until it is known. */
export function useWishes({ bank, items, factId }: Asking): ItemWish[] | undefined {
  const maker = useLoaded(loadMaker);
  return useMemo(() => maker?.wishesOf(bank, items, factId), [maker, bank, items, factId]);
}

type Wished = { bank: Bank; items: Item[]; wish: ItemWish | undefined; seed: number };

/** The question that a wish gives, as the server would make it; null without one. */
export function useWished({ bank, items, wish, seed }: Wished): Item | null {
  const maker = useLoaded(loadMaker);
  return useMemo(
    () => (maker && wish ? maker.makeItem(bank, items, wish, seed) : null),
    [maker, bank, items, wish, seed],
  );
}
