import { getRequestConfig } from 'next-intl/server';
import messages from './en.json';

export default getRequestConfig(async () => ({
  locale: 'en',
  messages,
  // Times are shown in the browser's zone; this is what the server writes until then.
  timeZone: process.env.TZ ?? 'UTC',
}));
