/** Whether a text holds neither NUL nor half of a surrogate pair: PostgreSQL stores neither. */
export function isWholeText(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
