'use client';

import { FailedPage } from '@/components/ui/failed-page';
import './globals.css';

/** Shown when not even the frame of the pages could be made. */
export default function GlobalErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <FailedPage digest={error.digest} retry={() => window.location.reload()} />
      </body>
    </html>
  );
}
