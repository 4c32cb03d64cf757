import { getRequestConfig } from 'next-intl/server';
import messages from './en.json';

export default getRequestConfig(async () => ({
  locale: 'en',
  messages,
  // Times are shown by LocalTime, in UTC until the browser tells its zone; nothing else formats one.
  timeZone: 'UTC',
}));
