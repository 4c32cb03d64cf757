'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FailureNotice } from '@/components/ui/notice';
import { type Outcome, useAct } from '@/components/ui/use-act';
import { type QuestionKind, questionKinds } from '@/lib/domain/questions/question';
import { KindChoice } from './kind-choice';
import { SeedField } from './seed-field';

type NewSet = {
  articleId: string;
  title: string;
  count: number;
  kinds: QuestionKind[];
  seed: number;
};

type NewSetFormProps = {
  articleId: string;
  /** Stands in the title field at first. */
  title: string;
  /** How many facts the article has: there is at most one question for each. */
  facts: number;
  makeSet: (input: NewSet) => Promise<Outcome<{ setId: string; shortfall: number }>>;
};

const usual = 10;
const most = 60;

/** Asks for what a set is made of: title, how many questions, which kinds, and the seed. */
export function NewSetForm({ articleId, title, facts, makeSet }: NewSetFormProps) {
  const t = useTranslations('sets');
  const router = useRouter();
  const [kinds, setKinds] = useState<QuestionKind[]>([...questionKinds]);
  const { act, pending, failure } = useAct(makeSet);
  const max = Math.min(facts, most);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (kinds.length === 0) return;
    const form = new FormData(event.currentTarget);
    const input = {
      articleId,
      title: String(form.get('title')),
      count: Number(form.get('count')),
      kinds,
      seed: Number(form.get('seed')),
    };
    act(input, ({ setId, shortfall }) =>
      router.push(`/teach/sets/${setId}${shortfall > 0 ? `?short=${shortfall}` : ''}`),
    );
  }

  return (
    <form className="sheet stack form" method="post" onSubmit={submit}>
      <Field label={t('name')} error={failure?.fields.title}>
        {(control) => (
          <input
            {...control}
            className="input"
            name="title"
            defaultValue={title}
            required
            maxLength={120}
          />
        )}
      </Field>
      <Field label={t('count')} hint={t('countHint', { max })} error={failure?.fields.count}>
        {(control) => (
          <input
            {...control}
            className="input short"
            name="count"
            type="number"
            inputMode="numeric"
            min={1}
            max={max}
            required
            defaultValue={Math.min(usual, max)}
          />
        )}
      </Field>
      <KindChoice chosen={kinds} onChange={setKinds} />
      <SeedField error={failure?.fields.seed} />
      <FailureNotice failure={failure} />
      <div className="row">
        <Button type="submit" pending={pending}>
          {pending ? t('making') : t('make')}
        </Button>
      </div>
    </form>
  );
}
