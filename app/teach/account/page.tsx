import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PasswordForm } from '@/components/people/password-form';
import { SignOut } from '@/components/people/sign-out';
import { TitleRow } from '@/components/ui/title-row';
import { getAccount } from '@/lib/server/people';
import { requirePrincipal } from '@/lib/server/runtime/session';
import { changePassword, endSessions } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account');
  return { title: t('title') };
}

export default async function AccountPage() {
  const teacher = await requirePrincipal('teacher');
  const [t, { name, email, hasPassword }] = await Promise.all([
    getTranslations('account'),
    getAccount(teacher),
  ]);
  return (
    <main id="main">
      <TitleRow title={t('title')} />
      <div className="stack sections">
        <section className="sheet stack" aria-labelledby="who">
          <div>
            <h2 id="who">{name}</h2>
            {email && <p className="quiet">{email}</p>}
          </div>
          <SignOut endSessions={endSessions} />
        </section>
        <section className="sheet stack" aria-labelledby="password">
          <h2 id="password">{t('password')}</h2>
          {hasPassword ? (
            <PasswordForm email={email ?? ''} changePassword={changePassword} />
          ) : (
            <p className="quiet">{t('noPassword')}</p>
          )}
        </section>
      </div>
    </main>
  );
}
