import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SignOutButton } from '@/components/sign-in/sign-out-button';
import { getUsername } from '@/lib/server/account';
import { requirePrincipal } from '@/lib/server/runtime/session';
import { StudentHead } from '../student-head';
import { StudentTabs } from '../student-tabs';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('learn'))('accountTitle') };
}

export default async function AccountPage() {
  const student = await requirePrincipal('student');
  const [t, username] = await Promise.all([getTranslations('learn'), getUsername(student)]);
  return (
    <div className="phone">
      <StudentHead name={student.name} />
      <main id="main" className="stack [--gap:1.75rem]">
        <h1>{t('accountTitle')}</h1>
        <section className="sheet stack [--gap:1rem]">
          <dl className="stack">
            <div>
              <dt className="small">{t('name')}</dt>
              <dd>
                <b>{student.name}</b>
              </dd>
            </div>
            {username && (
              <div>
                <dt className="small">{t('username')}</dt>
                <dd>
                  <b>{username}</b>
                </dd>
              </div>
            )}
          </dl>
          <p className="small">{t('accountHelp')}</p>
        </section>
        <section className="stack [--gap:0.6rem]">
          <p className="quiet">{t('signOutHelp')}</p>
          <SignOutButton label={t('signOut')} failed={t('signOutFailed')} />
        </section>
      </main>
      <StudentTabs current={null} />
    </div>
  );
}
