import type { Prisma } from '@/prisma/generated/sqlite/client';

/** A plain value as Prisma's input for a Json column. */
export function jsonOf(value: unknown): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue;
}

/** A Json column read back. The column holds only what `jsonOf` was given for the same field. */
export function fromJson<T>(value: Prisma.JsonValue): T {
  return value as T;
}
