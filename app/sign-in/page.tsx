import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DemoButtons } from '@/components/sign-in/demo-buttons';
import { OutsideButtons } from '@/components/sign-in/outside-buttons';
import { Logo } from '@/components/ui/logo';
import { outsideProviders } from '@/lib/server/runtime/auth';
import { env } from '@/lib/server/runtime/env';
import { getPrincipal, homeOf } from '@/lib/server/runtime/session';
import { StudentForm, TeacherForm } from './forms';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') };
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const principal = await getPrincipal();
  if (principal) redirect(homeOf(principal));
  const [t, { as, code, error }] = await Promise.all([getTranslations(), searchParams]);
  const teaches = as === 'teacher';
  return (
    <div className="landing signin">
      <header className="masthead">
        <Logo href="/" label={t('app.home')} />
      </header>
      <main id="main">
        <section className="sheet join">
          <h1>{t(teaches ? 'signIn.teacherTitle' : 'signIn.title')}</h1>
          {error && (
            <p className="notice wrong">
              {t(error === 'no-account' ? 'signIn.noAccount' : 'signIn.outsideFailed')}
            </p>
          )}
          {teaches ? <TeacherForm /> : <StudentForm code={String(code ?? '')} />}
          <OutsideSignIn />
          <p className="small">{t(teaches ? 'signIn.teacherHelp' : 'signIn.studentHelp')}</p>
          <Link className="btn bare" href={teaches ? '/sign-in' : '/sign-in?as=teacher'} replace>
            {t(teaches ? 'signIn.iAmStudent' : 'signIn.iAmTeacher')}
          </Link>
        </section>
        {env().mode === 'demo' && <DemoSchool />}
      </main>
    </div>
  );
}

async function OutsideSignIn() {
  const t = await getTranslations('signIn');
  const providers = outsideProviders().map(({ id, name }) => ({ id, label: t('with', { name }) }));
  return providers.length > 0 && <OutsideButtons providers={providers} />;
}

async function DemoSchool() {
  const t = await getTranslations('signIn');
  return (
    <section className="sheet join" aria-labelledby="demo-heading">
      <div>
        <h2 id="demo-heading">{t('demoTitle')}</h2>
        <p className="quiet">{t('demoLede')}</p>
      </div>
      <DemoButtons
        roles={[
          { as: 'teacher', label: t('demoTeacher'), home: '/teach/articles' },
          { as: 'student', label: t('demoStudent'), home: '/learn' },
        ]}
        failed={t('unreachable')}
      />
    </section>
  );
}
