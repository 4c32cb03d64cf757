'use client';

import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Field } from '@/components/ui/field';

const seeds = 1_000_000;

/** The seed of a set, under "more options": another one each time unless the teacher types it. */
export function SeedField({ error }: { error: string | undefined }) {
  const t = useTranslations('sets');
  const [seed, setSeed] = useState('1');
  useEffect(() => setSeed(String(Math.floor(Math.random() * seeds))), []);
  return (
    <details className="more" open={error !== undefined}>
      <summary>
        <ChevronRight className="icon" aria-hidden="true" /> {t('more')}
      </summary>
      <Field label={t('seed')} hint={t('seedHint')} error={error}>
        {(control) => (
          <input
            {...control}
            className="input short num"
            name="seed"
            type="number"
            inputMode="numeric"
            min={0}
            max={999_999_999}
            required
            value={seed}
            onChange={(event) => setSeed(event.target.value)}
          />
        )}
      </Field>
    </details>
  );
}
