'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';

/** A first password; it cannot be read again. */
export type PasswordSlip = { name: string; email: string; password: string };

/** A first password, shown once, to hand over. */
export function FirstPassword({ slip, onDone }: { slip: PasswordSlip; onDone: () => void }) {
  const t = useTranslations('people');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="sheet stack" aria-labelledby="first-password">
      <h2 id="first-password" ref={heading} tabIndex={-1}>
        {t('firstPassword', { name: slip.name })}
      </h2>
      <div className="slip">
        <dl>
          <dt>{t('email')}</dt>
          <dd>{slip.email}</dd>
          <dt>{t('password')}</dt>
          <dd className="num">{slip.password}</dd>
        </dl>
      </div>
      <p className="small">{t('firstPasswordText')}</p>
      <div className="row">
        <Button kind="plain" onClick={onDone}>
          {t('hide')}
        </Button>
      </div>
    </section>
  );
}
