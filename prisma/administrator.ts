// npm run administrator -- "NAME" E-MAIL: makes an administrator of a new account or of the one with
// that address, lets it in again if it was shut out, and gives it a new password.
import { z } from 'zod';
import { db } from '@/lib/server/runtime/db';
import { hashSecret, makePassword } from '@/lib/server/runtime/secret';

const input = z
  .tuple([z.string().trim().min(1).max(80), z.email().toLowerCase()])
  .safeParse(process.argv.slice(2));
if (!input.success) {
  console.error('Say who: npm run administrator -- "Your name" you@school.example');
  process.exit(2);
}
const [name, email] = input.data;
const password = makePassword();
const secretHash = await hashSecret(password);
await db().write((tx) =>
  tx.user.upsert({
    where: { email },
    create: { role: 'administrator', name, email, secretHash },
    update: {
      role: 'administrator',
      secretHash,
      disabledAt: null,
      sessionVersion: { increment: 1 },
    },
  }),
);
await db().close();
console.log(`Administrator: ${email}\nPassword: ${password}\nChange it after you sign in.`);
