import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { initialsOf } from '@/components/ui/initials';
import { Logo } from '@/components/ui/logo';

/** The top of a student's page: home, and the student's own account. */
export function StudentHead({ name }: { name: string }) {
  const t = useTranslations();
  return (
    <header className="head">
      <div className="grow">
        <Logo href="/learn" label={t('app.home')} />
      </div>
      <Link className="icon-btn" href="/learn/account" aria-label={t('learn.account', { name })}>
        <span className="avatar">{initialsOf(name)}</span>
      </Link>
    </header>
  );
}
