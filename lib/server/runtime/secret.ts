import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

// OWASP recommends this much for argon2id, which is this library's default algorithm.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let decoy: Promise<string> | undefined;

/** The argon2id hash of a password or PIN. */
export function hashSecret(secret: string): Promise<string> {
  return hash(secret, cost);
}

/** Whether the secret fits. Without a hash it takes as long and says no, so nobody learns who exists. */
export async function secretFits(stored: string | null, secret: string): Promise<boolean> {
  decoy ??= hashSecret('nobody has this secret');
  const fits = await verify(stored ?? (await decoy), secret);
  return stored !== null && fits;
}

/** Six random digits. */
export function makePin(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

const codeLetters = 'CDFHJKMNPQRTVWXY3479';
const passwordLetters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A class code: six characters that cannot be misread and spell no word. */
export function makeClassCode(): string {
  return randomText(codeLetters, 6);
}

/** A first password for somebody else to change: 15 characters, about 74 bits. */
export function makePassword(): string {
  return randomText(passwordLetters, 15).replace(/(.{5})(?=.)/g, '$1-');
}

function randomText(letters: string, length: number): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
}
