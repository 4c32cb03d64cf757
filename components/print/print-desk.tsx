'use client';

import { Printer } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { keep, readKept } from '../delivery/kept';

const papers = ['a4', 'letter'] as const;
type Paper = (typeof papers)[number];

const key = 'footnote.paper';

/** The sheets as they will be printed, with the choice of paper, which this device remembers. */
export function PrintDesk({ children }: { children: ReactNode }) {
  const t = useTranslations('print');
  const [paper, setPaper] = useState<Paper>('a4');
  useEffect(() => setPaper(papers.find((one) => one === readKept(key)) ?? 'a4'), []);
  const choose = (chosen: Paper) => {
    keep(key, chosen);
    setPaper(chosen);
  };
  return (
    <>
      <div className="row print-controls">
        <fieldset className="row paper-choice">
          <legend className="label">{t('paper')}</legend>
          {papers.map((one) => (
            <label key={one} className="check">
              <input
                type="radio"
                name="paper"
                checked={paper === one}
                onChange={() => choose(one)}
              />
              {t(`papers.${one}`)}
            </label>
          ))}
        </fieldset>
        <Button onClick={() => window.print()}>
          <Printer className="icon" aria-hidden="true" /> {t('print')}
        </Button>
      </div>
      <div className={`sheets ${paper}`}>{children}</div>
    </>
  );
}
