/** One figure of this machine. `comparedWith` names another row; `ratio` is this value over that one's. */
export type Row = {
  name: string;
  value: number;
  unit: string;
  comparedWith: string | null;
  ratio: number | null;
};

/** A benchmark: measures, and answers its figures. */
export type Benchmark = () => Promise<Row[]>;

/** A figure that stands alone. */
export function figure(name: string, value: number, unit: string): Row {
  return { name, value, unit, comparedWith: null, ratio: null };
}

/** A figure beside the one it is judged by. */
export function beside(floor: Row, name: string, value: number, unit = floor.unit): Row {
  return { name, value, unit, comparedWith: floor.name, ratio: value / floor.value };
}

/** The middle of some measurements. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}
