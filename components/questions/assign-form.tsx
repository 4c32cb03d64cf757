'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FailureNotice } from '@/components/ui/notice';
import { type Outcome, useAct } from '@/components/ui/use-act';
import { OneOf } from './one-of';

const feedbacks = ['afterSubmit', 'afterDue'] as const;

type Assignment = {
  setId: string;
  classId: string;
  opensAt: string | null;
  dueAt: string;
  feedback: (typeof feedbacks)[number];
  attemptsAllowed: number;
  /** 1: the same questions for everybody; more: neighbours get different ones. */
  forms: number;
};

type AssignFormProps = {
  setId: string;
  classes: { id: string; name: string; students: number }[];
  /** How many forms the set has. */
  forms: number;
  assignSet: (input: Assignment) => Promise<Outcome<{ assignmentId: string }>>;
};

/** Gives a set to a class: who, until when, how often, and when the answers are shown. */
export function AssignForm({ setId, classes, forms, assignSet }: AssignFormProps) {
  const t = useTranslations('sets');
  const router = useRouter();
  const [due, setDue] = useState('');
  const { act, pending, failure } = useAct(assignSet);
  useEffect(() => setDue(inOneWeek()), []);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const opens = String(form.get('opensAt'));
    const feedback = form.get('feedback') === 'afterDue' ? 'afterDue' : 'afterSubmit';
    const input = {
      setId,
      classId: String(form.get('classId')),
      opensAt: opens ? new Date(opens).toISOString() : null,
      dueAt: new Date(due).toISOString(),
      feedback,
      attemptsAllowed: Number(form.get('attempts')),
      forms: Number(form.get('forms') ?? 1),
    } as const;
    act(input, ({ assignmentId }) => router.push(`/teach/sets/${setId}?assigned=${assignmentId}`));
  }

  return (
    <form className="sheet stack form" method="post" onSubmit={submit}>
      <Field label={t('class')} error={failure?.fields.classId}>
        {(control) => (
          <select
            {...control}
            className="input"
            name="classId"
            required
            defaultValue={classes.length === 1 ? classes[0]?.id : ''}
          >
            {classes.length > 1 && <option value="">{t('chooseClass')}</option>}
            {classes.map(({ id, name, students }) => (
              <option key={id} value={id}>
                {t('classOption', { name, students })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('dueLabel')} hint={t('dueHint')} error={failure?.fields.dueAt}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="datetime-local"
            required
            value={due}
            onChange={(event) => setDue(event.target.value)}
          />
        )}
      </Field>
      <Field label={t('opensLabel')} hint={t('opensHint')} error={failure?.fields.opensAt}>
        {(control) => <input {...control} className="input" type="datetime-local" name="opensAt" />}
      </Field>
      <Field label={t('attempts')} hint={t('attemptsHint')}>
        {(control) => (
          <input
            {...control}
            className="input short"
            type="number"
            inputMode="numeric"
            name="attempts"
            min={1}
            max={10}
            defaultValue={1}
            required
          />
        )}
      </Field>
      {forms > 1 && (
        <OneOf
          legend={t('whichForms')}
          name="forms"
          options={[
            { value: '1', label: t('sameForAll'), hint: t('sameForAllHint') },
            {
              value: String(forms),
              label: t('parallelForms', { count: forms }),
              hint: t('parallelFormsHint'),
            },
          ]}
        />
      )}
      <OneOf
        legend={t('feedback')}
        name="feedback"
        options={feedbacks.map((value) => ({ value, label: t(`feedbackWhen.${value}`) }))}
      />
      <FailureNotice failure={failure} />
      <div className="row">
        <Button type="submit" pending={pending}>
          {pending ? t('assigning') : t('assign')}
        </Button>
      </div>
    </form>
  );
}

/** This day next week at nine in the morning, as a datetime-local field writes it. */
function inOneWeek(): string {
  const day = new Date();
  day.setDate(day.getDate() + 7);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}T09:00`;
}
