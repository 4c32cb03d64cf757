'use client';

import { signOut } from 'next-auth/react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FailureNotice, Notice } from '@/components/ui/notice';
import { type Outcome, useAct } from '@/components/ui/use-act';

const shortest = 12;

type PasswordFormProps = {
  /** For password managers. */
  email: string;
  changePassword: (input: { current: string; next: string }) => Promise<Outcome<void>>;
};

/** Changes the password; every session ends, so the teacher signs in with the new one. */
export function PasswordForm({ email, changePassword }: PasswordFormProps) {
  const t = useTranslations('account');
  const [short, setShort] = useState(false);
  const { act, pending, failure } = useAct(changePassword);
  const [done, setDone] = useState(false);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const input = { current: String(form.get('current')), next: String(form.get('next')) };
    setShort(input.next.length < shortest);
    if (input.next.length < shortest) return;
    act(input, async () => {
      setDone(true);
      await signOut({ redirect: false }).catch(() => {});
      location.assign('/sign-in');
    });
  }

  return (
    <form className="stack form" method="post" onSubmit={submit}>
      <p className="quiet">{t('passwordText')}</p>
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <Field label={t('current')} error={failure?.fields.current}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="password"
            name="current"
            autoComplete="current-password"
            required
            maxLength={200}
          />
        )}
      </Field>
      <Field
        label={t('next')}
        hint={t('nextHint', { shortest })}
        error={short ? t('tooShort', { shortest }) : failure?.fields.next}
      >
        {(control) => (
          <input
            {...control}
            className="input"
            type="password"
            name="next"
            autoComplete="new-password"
            required
            maxLength={200}
          />
        )}
      </Field>
      {failure && !failure.fields.current && <FailureNotice failure={failure} />}
      {done && (
        <Notice tone="right" live>
          {t('changed')}
        </Notice>
      )}
      <div className="row">
        <Button type="submit" pending={pending || done}>
          {pending ? t('changing') : t('change')}
        </Button>
      </div>
    </form>
  );
}
