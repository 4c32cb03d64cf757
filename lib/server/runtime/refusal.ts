/**
 * Why a request was refused: nobody is signed in, bad input, absent or foreign, made against an older
 * state, or not open.
 */
export type RefusalCode = 'signed-out' | 'invalid' | 'not-found' | 'stale' | 'closed';

/** A message key under "refusals" in lib/messages, so that the reader's language is used. */
export type RefusalMessage = string;

/** The one error that a use case throws on purpose. It changes nothing and has a message for people. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** Which inputs were at fault: path to message key. */
  readonly fields: Record<string, RefusalMessage>;
  /** Numbers that the message names. */
  readonly values: Record<string, number>;

  constructor(
    code: RefusalCode,
    message: RefusalMessage,
    fields: Record<string, string> = {},
    values: Record<string, number> = {},
  ) {
    super(message);
    this.code = code;
    this.fields = fields;
    this.values = values;
  }
}

/** What a server action gives back to the browser. */
export type ActionResult<T> =
  | { ok: true; value: T }
  | { ok: false; code: RefusalCode; message: string; fields: Record<string, string> };

/** The HTTP status of a refusal in a route handler. */
export function statusOf(code: RefusalCode): number {
  switch (code) {
    case 'signed-out':
      return 401;
    case 'invalid':
      return 400;
    case 'not-found':
      return 404;
    case 'stale':
    case 'closed':
      return 409;
  }
}
