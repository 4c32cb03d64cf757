import type { NextAuthOptions, User } from 'next-auth';
import AzureAD from 'next-auth/providers/azure-ad';
import Credentials from 'next-auth/providers/credentials';
import Google from 'next-auth/providers/google';
import type { Provider } from 'next-auth/providers/index';
import { z } from 'zod';
import { type OutsideAccount, userOf } from '../identities';
import { type SignInOutcome, signInDemo, signInStaff, signInStudent } from '../sign-in';
import { type Env, env } from './env';

/** How long a session lasts without signing in again, in seconds. */
export const sessionSeconds = 14 * 24 * 3600;

/** The outside providers that this school has switched on: id and the name on the button. */
export function outsideProviders(): { id: string; name: string }[] {
  const { google, microsoft, oidc } = env().providers;
  return [
    ...(google ? [{ id: 'google', name: 'Google' }] : []),
    ...(microsoft ? [{ id: 'azure-ad', name: 'Microsoft' }] : []),
    ...(oidc ? [{ id: 'oidc', name: oidc.name }] : []),
  ];
}

/** next-auth's settings: credentials and outside providers, sessions in an encrypted cookie. */
export function authOptions(): NextAuthOptions {
  const settings = env();
  return {
    secret: settings.secret,
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    useSecureCookies: settings.publicUrl.startsWith('https://'),
    pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/' },
    providers: [
      credentials('staff', ['email', 'password'], signInStaff),
      credentials('student', ['classCode', 'username', 'pin'], signInStudent),
      ...(settings.mode === 'demo' ? [credentials('demo', ['as'], signInDemo)] : []),
      ...outside(settings.providers),
    ],
    callbacks: {
      async signIn({ user, account, profile }) {
        if (!account || account.type === 'credentials') return true;
        const found = await userOf(outsideAccount(account.provider, profile, settings));
        if (!found) return '/sign-in?error=no-account';
        Object.assign(user, found);
        return true;
      },
      jwt({ token, user }) {
        if (!user) return token;
        return {
          sub: user.id,
          version: z.object({ sessionVersion: z.int() }).parse(user).sessionVersion,
        };
      },
      session: ({ session }) => ({ expires: session.expires }),
    },
  };
}

/** next-auth shows the message of what is thrown to whoever tries: "wait" or "failed", and no more. */
function credentials(
  id: string,
  fields: string[],
  signIn: (input: unknown) => Promise<SignInOutcome>,
): Provider {
  return Credentials({
    id,
    name: id,
    credentials: Object.fromEntries(fields.map((name) => [name, { type: 'text' }])),
    async authorize(input) {
      const outcome = await signIn(input).catch((error: unknown) => {
        console.error(error);
        throw new Error('failed');
      });
      if (outcome.kind === 'wait') throw new Error('wait');
      return outcome.kind === 'signed-in' ? (outcome.user as User) : null;
    },
  });
}

function outside({ google, microsoft, oidc }: Env['providers']): Provider[] {
  return [
    ...(google ? [Google(google)] : []),
    ...(microsoft ? [AzureAD(microsoft)] : []),
    ...(oidc
      ? [
          {
            id: 'oidc',
            name: oidc.name,
            type: 'oauth' as const,
            wellKnown: `${oidc.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
            clientId: oidc.clientId,
            clientSecret: oidc.clientSecret,
            idToken: true,
            checks: ['pkce' as const, 'state' as const],
            authorization: { params: { scope: 'openid email profile' } },
            profile: (profile: { sub: string; name?: string; email?: string }) => ({
              id: profile.sub,
              name: profile.name ?? null,
              email: profile.email ?? null,
            }),
          },
        ]
      : []),
  ];
}

const claims = z.looseObject({
  sub: z.string(),
  email: z.string().optional(),
  email_verified: z.union([z.boolean(), z.string()]).optional(),
});

/** Microsoft sends no email_verified; its address counts only in the school's own tenant. */
function outsideAccount(provider: string, profile: unknown, settings: Env): OutsideAccount {
  const { sub, email, email_verified } = claims.parse(profile);
  const ownTenant = !['common', 'organizations', 'consumers'].includes(
    settings.providers.microsoft?.tenantId ?? 'common',
  );
  const vouched = email_verified === true || email_verified === 'true';
  return {
    provider,
    subject: sub,
    email: email ?? null,
    emailVerified: provider === 'azure-ad' ? ownTenant : vouched,
  };
}
