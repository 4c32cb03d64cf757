'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FailureNotice } from '@/components/ui/notice';
import { type Outcome, useAct } from '@/components/ui/use-act';
import type { PasswordSlip } from './first-password';

type AddTeacherProps = {
  addTeacher: (input: { name: string; email: string }) => Promise<Outcome<PasswordSlip>>;
  onAdded: (slip: PasswordSlip) => void;
};

/** Makes an account for a teacher by name and e-mail address. */
export function AddTeacher({ addTeacher, onAdded }: AddTeacherProps) {
  const t = useTranslations('people');
  const form = useRef<HTMLFormElement>(null);
  const { act, pending, failure } = useAct(addTeacher);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    act({ name: String(data.get('name')), email: String(data.get('email')) }, (slip) => {
      form.current?.reset();
      onAdded(slip);
    });
  }

  return (
    <section className="sheet stack" aria-labelledby="add-teacher">
      <h2 id="add-teacher">{t('addTitle')}</h2>
      <form className="stack form" ref={form} method="post" onSubmit={submit}>
        <Field label={t('name')} error={failure?.fields.name}>
          {(control) => (
            <input {...control} className="input" name="name" required maxLength={80} />
          )}
        </Field>
        <Field label={t('email')} error={failure?.fields.email}>
          {(control) => (
            <input
              {...control}
              className="input"
              name="email"
              type="email"
              required
              maxLength={254}
            />
          )}
        </Field>
        {failure && Object.keys(failure.fields).length === 0 && <FailureNotice failure={failure} />}
        <div className="row">
          <Button type="submit" pending={pending}>
            {pending ? t('adding') : t('add')}
          </Button>
        </div>
      </form>
    </section>
  );
}
