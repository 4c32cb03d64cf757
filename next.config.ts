import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const contentSecurityPolicy = [
  "default-src 'self'",
  // Next writes its boot scripts and React its style attributes into the page.
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const headers = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
];

const config: NextConfig = {
  poweredByHeader: false,
  devIndicators: false,
  serverExternalPackages: ['better-sqlite3', '@node-rs/argon2', 'pg'],
  // A fact bank file of 2 MB, and what a server action adds to it.
  experimental: { serverActions: { bodySizeLimit: '3mb' } },
  headers: async () => [{ source: '/:path*', headers }],
};

export default createNextIntlPlugin('./lib/messages/request.ts')(config);
