'use client';

import { Printer } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';

/** What a student needs to sign in; the PIN cannot be read again. */
export type SignInSlip = { name: string; username: string; pin: string };

type SlipsProps = {
  slips: SignInSlip[];
  className: string;
  code: string;
  address: string;
  onDone: () => void;
};

/** Sign-in slips, shown once, to print and cut. */
export function Slips({ slips, className, code, address, onDone }: SlipsProps) {
  const t = useTranslations('classes');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="sheet stack slips-sheet" aria-labelledby="slips">
      <div className="row between">
        <h2 id="slips" ref={heading} tabIndex={-1}>
          {t('slips', { count: slips.length })}
        </h2>
        <div className="row screen-only">
          <Button onClick={() => window.print()}>
            <Printer className="icon" aria-hidden="true" /> {t('print')}
          </Button>
          <Button kind="plain" onClick={onDone}>
            {t('slipsDone')}
          </Button>
        </div>
      </div>
      <p className="small screen-only">{t('slipsText')}</p>
      <ul className="slips">
        {slips.map(({ name, username, pin }) => (
          <li key={username} className="slip">
            <h3>{name}</h3>
            <p className="small">
              {className}, {address}
            </p>
            <dl>
              <dt>{t('classCode')}</dt>
              <dd className="num">{code}</dd>
              <dt>{t('username')}</dt>
              <dd>{username}</dd>
              <dt>{t('pin')}</dt>
              <dd className="num">{pin}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
