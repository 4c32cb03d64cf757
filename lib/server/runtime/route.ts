import type { NextRequest } from 'next/server';
import type { z } from 'zod';
import { parseInput, refusalResult } from './action';
import { Refusal, statusOf } from './refusal';
import {
  actsAs,
  type Claim,
  claimOf,
  type PrincipalOf,
  principalOf,
  sessionCookieName,
} from './session';

const headers = { 'Cache-Control': 'private, no-store' };
const bodyLimit = 16_384;

/** A JSON reply to a signed-in person: never stored on the way. */
export function reply(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers });
}

/** Runs a route's work; a refusal becomes its status with a code and a message for people. */
export async function answering(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused(error);
  }
}

/** A refusal as a reply; `more` is for the device, which has to go on from there. */
export async function refused(refusal: Refusal, more: Record<string, unknown> = {}) {
  const { code, message, fields } = await refusalResult(refusal);
  return reply({ code, message, fields, ...more }, statusOf(refusal.code));
}

/** The session claim of a request; refused when there is none or the request comes from another site. */
export async function requireClaim(request: NextRequest): Promise<Claim> {
  const site = request.headers.get('sec-fetch-site');
  const claim = await claimOf(request.cookies.get(sessionCookieName())?.value);
  if (!claim || (site && site !== 'same-origin')) throw new Refusal('signed-out', 'signedOut');
  return claim;
}

/** The signed-in person of a request in a role. */
export async function requireRole<R extends keyof PrincipalOf>(
  request: NextRequest,
  role: R,
): Promise<PrincipalOf[R]> {
  const principal = await principalOf(await requireClaim(request));
  if (!actsAs(principal, role)) throw new Refusal('signed-out', 'signedOut');
  return principal;
}

/** The JSON body of a request, parsed; anything else, or more than 16 kB, is refused. */
export async function readBody<S extends z.ZodType>(
  request: NextRequest,
  schema: S,
): Promise<z.output<S>> {
  if (Number(request.headers.get('content-length') ?? 0) > bodyLimit)
    throw new Refusal('invalid', 'checkInput');
  const text = await request.text();
  if (text.length > bodyLimit) throw new Refusal('invalid', 'checkInput');
  return parseInput(schema, parsedJson(text));
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
