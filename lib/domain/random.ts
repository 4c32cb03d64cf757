/** A seeded source of chance: the same seed gives the same sequence on every machine. */
export type Random = {
  /** The next number, at least 0 and below 1. */
  next(): number;
  /** An integer, at least 0 and below `bound`. */
  below(bound: number): number;
  /** One of the items; undefined when there is none. */
  pick<T>(items: readonly T[]): T | undefined;
  /** The same items in another order; the argument is left alone. */
  shuffle<T>(items: readonly T[]): T[];
  /** An independent generator for one purpose, whatever has been drawn from this one. */
  derive(label: string): Random;
};

/** A generator (sfc32, Chris Doty-Humphrey's PractRand) seeded by a number or a text. */
export function seededRandom(seed: number | string): Random {
  const next = sfc32(hashSeed(String(seed)));
  const below = (bound: number) => Math.floor(next() * bound);
  return {
    next,
    below,
    pick: (items) => items[below(items.length)],
    shuffle: (items) => shuffled(items, below),
    derive: (label) => seededRandom(`${seed}/${label}`),
  };
}

/** Fisher and Yates: every order is as likely. */
function shuffled<T>(items: readonly T[], below: (bound: number) => number): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const at = below(last + 1);
    [result[last], result[at]] = [result[at] as T, result[last] as T];
  }
  return result;
}

type Words = [number, number, number, number];

/** Four 32-bit words from a text (FNV-1a with four offsets, then mixed). */
function hashSeed(text: string): Words {
  const hash = (offset: number) => {
    let h = 0x811c9dc5 ^ offset;
    for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    return (h ^ (h >>> 13)) | 0;
  };
  return [hash(0), hash(0x9e3779b9), hash(0x243f6a88), hash(0xb7e15162)];
}

function sfc32([a, b, c, counter]: Words): () => number {
  const step = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 12; i++) step();
  return step;
}
