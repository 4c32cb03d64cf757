import { isWholeText } from '@/lib/domain/article/whole-text';

/** Whether a database stores every text in a value, however deep it stands. */
export function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return isWholeText(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isStorable);
}
