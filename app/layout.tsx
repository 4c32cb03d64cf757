import type { Metadata, Viewport } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { LeaveFailedWords } from '@/components/ui/failed-words';
import { sans, serif } from './fonts';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('app');
  return {
    title: { default: t('name'), template: `%s · ${t('name')}` },
    description: t('description'),
    robots: { index: false },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f5f2e9' },
    { media: '(prefers-color-scheme: dark)', color: '#161513' },
  ],
};

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const [locale, t, errors] = await Promise.all([
    getLocale(),
    getTranslations('app'),
    getTranslations('errors'),
  ]);
  return (
    <html lang={locale} className={`${serif.variable} ${sans.variable}`}>
      <body>
        <a className="skip" href="#main">
          {t('skip')}
        </a>
        {children}
        <LeaveFailedWords
          words={{
            title: errors('failedTitle'),
            text: errors('failedText'),
            tryAgain: errors('tryAgain'),
            home: errors('home'),
            reference: errors('reference'),
          }}
        />
      </body>
    </html>
  );
}
