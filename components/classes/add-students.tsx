'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FailureNotice } from '@/components/ui/notice';
import { type Outcome, useAct } from '@/components/ui/use-act';
import type { SignInSlip } from './slips';

const most = 60;
const longest = 80;

type AddStudentsProps = {
  classId: string;
  addStudents: (input: { classId: string; names: string[] }) => Promise<Outcome<SignInSlip[]>>;
  onAdded: (slips: SignInSlip[]) => void;
};

/** Takes names, one per line, and makes an account for each. */
export function AddStudents({ classId, addStudents, onAdded }: AddStudentsProps) {
  const t = useTranslations('classes');
  const form = useRef<HTMLFormElement>(null);
  const [error, setError] = useState<string>();
  const { act, pending, failure } = useAct(addStudents);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const names = namesIn(String(new FormData(event.currentTarget).get('names')));
    const tooLong = names.find((name) => name.length > longest);
    if (names.length === 0) return setError(t('namesNone'));
    if (names.length > most) return setError(t('namesMany', { count: names.length, most }));
    if (tooLong) return setError(t('nameLong', { name: tooLong.slice(0, 40) }));
    setError(undefined);
    act({ classId, names }, (slips) => {
      form.current?.reset();
      onAdded(slips);
    });
  }

  return (
    <section className="sheet stack" aria-labelledby="add-students">
      <h2 id="add-students">{t('addStudents')}</h2>
      <form className="stack" ref={form} method="post" onSubmit={submit}>
        <Field label={t('names')} hint={t('namesHint')} error={error}>
          {(control) => <textarea {...control} className="input" name="names" rows={6} />}
        </Field>
        <FailureNotice failure={failure} />
        <div className="row">
          <Button type="submit" pending={pending}>
            {pending ? t('adding') : t('add')}
          </Button>
        </div>
      </form>
    </section>
  );
}

const namesIn = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
