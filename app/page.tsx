import { ArrowRight, CircleCheck } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Logo } from '@/components/ui/logo';
import { getPrincipal, homeOf } from '@/lib/server/runtime/session';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: { absolute: `${t('landing.title')} · ${t('app.name')}` } };
}

export default async function LandingPage() {
  const principal = await getPrincipal();
  if (principal) redirect(homeOf(principal));
  const t = await getTranslations();
  return (
    <div className="landing">
      <header className="masthead">
        <Logo href="/" label={t('app.home')} />
        <nav className="row" aria-label={t('landing.nav')}>
          <Link className="btn bare for-wide" href="/sign-in?as=teacher">
            {t('landing.forTeachers')}
          </Link>
          <Link className="btn plain" href="/sign-in">
            {t('landing.signIn')}
          </Link>
        </nav>
      </header>
      <main id="main">
        <section className="pitch">
          <h1>
            {t.rich('landing.headline', {
              mark: (chunks) => <span className="mark band draw">{chunks}</span>,
            })}
            <a
              className="fn"
              id="numeral"
              href="#proof"
              aria-label={t('evidence.footnote', { n: 1 })}
            >
              1
            </a>
          </h1>
          <p className="lede">{t('landing.lede')}</p>
        </section>
        <JoinForm />
        <Proof />
      </main>
    </div>
  );
}

async function JoinForm() {
  const t = await getTranslations('landing');
  return (
    <form className="join sheet" action="/sign-in">
      <div className="field">
        <label htmlFor="code" className="join-title">
          {t('joinTitle')}
        </label>
        <p className="hint" id="code-hint">
          {t('joinHint')}
        </p>
        <input
          className="input code"
          id="code"
          name="code"
          type="text"
          required
          maxLength={8}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby="code-hint"
          placeholder="······"
        />
      </div>
      <button type="submit" className="btn big">
        {t('join')} <ArrowRight className="icon" aria-hidden="true" />
      </button>
      <p className="small">
        {t.rich('beenHere', { link: (chunks) => <Link href="/sign-in">{chunks}</Link> })}
      </p>
    </form>
  );
}

/** A footnote of the article that comes with the product. */
async function Proof() {
  const t = await getTranslations();
  return (
    <section className="proof" id="proof" aria-label={t('landing.proof')}>
      <div className="footnote stack">
        <p className="ask">
          <a className="fn" href="#numeral" aria-label={t('evidence.backToText')}>
            1
          </a>
          <span className="serif">{t('landing.proofQuestion')}</span>{' '}
          <span className="said">
            <CircleCheck className="icon" aria-hidden="true" /> {t('landing.proofAnswer')}
          </span>
        </p>
        <blockquote>
          {t('landing.proofBefore')} <mark className="mark draw">{t('landing.proofSentence')}</mark>
        </blockquote>
        <p className="source">{t('landing.proofSource')}</p>
      </div>
    </section>
  );
}
