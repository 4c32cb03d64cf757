'use client';

import { useRouter } from 'next/navigation';
import { startTransition } from 'react';
import { FailedPage } from '@/components/ui/failed-page';

type Props = { error: Error & { digest?: string }; reset: () => void };

/** Shown in place of a page that could not be made. */
export default function ErrorPage({ error, reset }: Props) {
  const router = useRouter();
  const retry = () =>
    startTransition(() => {
      router.refresh();
      reset();
    });
  return <FailedPage digest={error.digest} retry={retry} />;
}
