import { createTranslator } from 'next-intl';
import { vi } from 'vitest';
import messages from '@/lib/messages/en.json';
import { cookieJar } from './cookie-jar';

// What Next gives a server action: the request's cookies, the reader's language, a refresh.
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => (cookieJar().has(name) ? { value: cookieJar().get(name) } : undefined),
  }),
}));
vi.mock('next/cache', () => ({ refresh: () => {} }));
vi.mock('next-intl/server', () => ({
  getTranslations: async (namespace: 'refusals') =>
    createTranslator({ locale: 'en', messages, namespace }),
}));
// Outside a render, React's cache would keep the first person for ever.
vi.mock('react', async (original) => ({
  ...(await original<object>()),
  cache: <T>(work: T) => work,
}));
