import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';

/** The pages of one set: they know what the check of questions finds, and how a set is printed. */
export default async function SetLayout({ children }: { children: React.ReactNode }) {
  const { ui, sets, lint, print } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ ui, sets, lint, print }}>{children}</NextIntlClientProvider>
  );
}
