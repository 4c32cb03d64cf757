import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { initialsOf } from '@/components/ui/initials';
import { Logo } from '@/components/ui/logo';
import { NavLink } from '@/components/ui/nav-link';
import { requirePrincipal } from '@/lib/server/runtime/session';

/** The teacher's desk: the bar across the top, the page under it. */
export default async function TeachLayout({ children }: { children: React.ReactNode }) {
  const [teacher, t, app] = await Promise.all([
    requirePrincipal('teacher'),
    getTranslations('teach'),
    getTranslations('app'),
  ]);
  const { ui, articles, sets, classes, gradebook, people, account } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ ui, articles, sets, classes, gradebook, people, account }}>
      <div className="desk">
        <header className="top">
          <Logo href="/teach/articles" label={app('home')} />
          <nav aria-label={t('main')}>
            <ul>
              <NavLink href="/teach/articles">{t('articles')}</NavLink>
              <NavLink href="/teach/sets">{t('sets')}</NavLink>
              <NavLink href="/teach/classes">{t('classes')}</NavLink>
              {teacher.role === 'administrator' && (
                <NavLink href="/teach/people">{t('people')}</NavLink>
              )}
            </ul>
          </nav>
          <div className="end">
            <a className="avatar" href="/teach/account" aria-label={t('account', teacher)}>
              {initialsOf(teacher.name)}
            </a>
          </div>
        </header>
        {children}
      </div>
    </NextIntlClientProvider>
  );
}
