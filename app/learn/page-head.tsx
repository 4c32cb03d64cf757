import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';

/** The top of a page that is one step away from another: a way back and where one is. */
export function PageHead({ title, back = '/learn' }: { title: string; back?: string }) {
  const t = useTranslations('learn');
  return (
    <header className="head">
      <Link className="icon-btn" href={back} aria-label={t('back')}>
        <ArrowLeft className="icon" aria-hidden="true" />
      </Link>
      <p className="grow small">{title}</p>
    </header>
  );
}
