'use client';

import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FailureNotice } from '@/components/ui/notice';
import { type Outcome, useAct } from '@/components/ui/use-act';

/** Makes a class by its name and goes on to its students. */
export function NewClassForm({
  createClass,
}: {
  createClass: (input: { name: string }) => Promise<Outcome<{ classId: string }>>;
}) {
  const t = useTranslations('classes');
  const router = useRouter();
  const { act, pending, failure } = useAct(createClass);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name'));
    act({ name }, ({ classId }) => router.push(`/teach/classes/${classId}/students`));
  }

  return (
    <section className="sheet stack" aria-labelledby="new-class">
      <h2 id="new-class">{t('newTitle')}</h2>
      <form className="stack form" method="post" onSubmit={submit}>
        <Field label={t('name')} hint={t('nameHint')} error={failure?.fields.name}>
          {(control) => (
            <input {...control} className="input" name="name" required maxLength={80} />
          )}
        </Field>
        <FailureNotice failure={failure} />
        <div className="row">
          <Button type="submit" pending={pending}>
            <Plus className="icon" aria-hidden="true" /> {pending ? t('making') : t('make')}
          </Button>
        </div>
      </form>
    </section>
  );
}
