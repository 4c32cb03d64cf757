import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Logo } from '@/components/ui/logo';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('errors'))('notFoundTitle') };
}

export default async function NotFound() {
  const t = await getTranslations();
  return (
    <div className="landing signin">
      <header className="masthead">
        <Logo href="/" label={t('app.home')} />
      </header>
      <main id="main">
        <section className="sheet join">
          <h1>{t('errors.notFoundTitle')}</h1>
          <p>{t('errors.notFoundText')}</p>
          <Link className="btn big" href="/">
            {t('errors.home')}
          </Link>
        </section>
      </main>
    </div>
  );
}
