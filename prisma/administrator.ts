// npm run administrator -- "NAME" E-MAIL: makes the first account, or gives it a new password.
import { z } from 'zod';
import { db } from '@/lib/server/runtime/db';
import { env } from '@/lib/server/runtime/env';
import { hashSecret, makePassword } from '@/lib/server/runtime/secret';

const input = z
  .tuple([z.string().trim().min(1).max(80), z.email().toLowerCase()])
  .safeParse(process.argv.slice(2));
if (!input.success) {
  console.error('Say who: npm run administrator -- "Your name" you@school.example');
  process.exit(2);
}
const [name, email] = input.data;
env();
const password = makePassword();
const secretHash = await hashSecret(password);
await db().write((tx) =>
  tx.user.upsert({
    where: { email },
    create: { role: 'administrator', name, email, secretHash },
    update: { role: 'administrator', secretHash, sessionVersion: { increment: 1 } },
  }),
);
await db().close();
console.log(`Administrator: ${email}\nPassword: ${password}\nChange it after you sign in.`);
