'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FailureNotice } from '@/components/ui/notice';
import { type Outcome, useAct } from '@/components/ui/use-act';
import { type QuestionKind, questionKinds } from '@/lib/domain/questions/question';
import { type Coverage, coverages, type Level, levels } from '@/lib/domain/questions/set-plan';
import { KindChoice } from './kind-choice';
import { OneOf } from './one-of';
import { type Part, PartFields } from './part-fields';
import { SeedField } from './seed-field';

type NewSet = {
  articleId: string;
  title: string;
  count: number;
  kinds: QuestionKind[];
  level: Level;
  coverage: Coverage;
  /** Null: the whole article. */
  paragraphs: Part | null;
  seed: number;
};

type NewSetFormProps = {
  articleId: string;
  /** Stands in the title field at first. */
  title: string;
  /** How many questions a set may have at most. */
  most: number;
  /** The paragraph that proves each of the article's facts: there is at most one question for each. */
  factParagraphs: number[];
  paragraphs: number;
  makeSet: (input: NewSet) => Promise<Outcome<{ setId: string }>>;
};

const usual = 10;

/** Asks for what a set is made of: title, number, kinds, weight, what it covers, and the seed. */
export function NewSetForm(props: NewSetFormProps) {
  const { articleId, title, most, factParagraphs, paragraphs, makeSet } = props;
  const t = useTranslations('sets');
  const router = useRouter();
  const [kinds, setKinds] = useState<QuestionKind[]>([...questionKinds]);
  const [part, setPart] = useState<Part>({ from: 1, to: paragraphs });
  const { act, pending, failure } = useAct(makeSet);
  const facts = factParagraphs.filter((at) => part.from <= at && at <= part.to).length;
  const max = Math.max(1, Math.min(facts, most));

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (kinds.length === 0) return;
    const form = new FormData(event.currentTarget);
    const input = {
      articleId,
      title: String(form.get('title')),
      count: Number(form.get('count')),
      kinds,
      level: levels.find((one) => one === form.get('level')) ?? 'balanced',
      coverage: coverages.find((one) => one === form.get('coverage')) ?? 'spread',
      paragraphs: part.from === 1 && part.to === paragraphs ? null : part,
      seed: Number(form.get('seed')),
    };
    act(input, ({ setId }) => router.push(`/teach/sets/${setId}?made=1`));
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
      <Field label={t('count')} hint={t('countHint', { max, facts })} error={failure?.fields.count}>
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
      <OneOf
        legend={t('level')}
        name="level"
        options={levels.map((value) => ({
          value,
          label: t(`levels.${value}`),
          hint: t(`levelHint.${value}`),
        }))}
      />
      <OneOf
        legend={t('covers')}
        name="coverage"
        options={coverages.map((value) => ({ value, label: t(`coverages.${value}`) }))}
      />
      <PartFields
        paragraphs={paragraphs}
        part={part}
        error={failure?.fields.paragraphs}
        onChange={setPart}
      />
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
