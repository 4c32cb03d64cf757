'use client';

import { Upload } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FailureNotice, Notice } from '@/components/ui/notice';
import { type Outcome, useAct } from '@/components/ui/use-act';
import { bankFileLimit } from '@/lib/domain/facts/bank';
import type { Problem } from '@/lib/domain/facts/problem';

type Import =
  | { kind: 'imported'; articleId: string }
  | { kind: 'refused'; problems: Problem[] }
  | { kind: 'not-json' };

/** Takes a fact bank from a file; a refused file gets every problem with its place. */
export function BankFileForm({
  importFile,
}: {
  importFile: (input: { text: string }) => Promise<Outcome<Import>>;
}) {
  const t = useTranslations('articles');
  const router = useRouter();
  const picker = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string>();
  const [problems, setProblems] = useState<Problem[]>([]);
  const { act, pending, failure } = useAct(importFile);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const file = picker.current?.files?.[0];
    setProblems([]);
    if (!file) return setError(t('chooseFile'));
    if (file.size > bankFileLimit) return setError(t('fileTooLarge'));
    setError(undefined);
    act({ text: await file.text() }, (result) => {
      if (result.kind === 'imported') router.push(`/teach/articles/${result.articleId}`);
      else if (result.kind === 'not-json') setError(t('notJson'));
      else setProblems(result.problems);
    });
  }

  return (
    <section className="sheet stack" aria-labelledby="import">
      <h2 id="import">{t('importTitle')}</h2>
      <form className="stack form" method="post" onSubmit={submit}>
        <Field label={t('file')} hint={t('fileHint')} error={error}>
          {(control) => (
            <input {...control} ref={picker} className="input" type="file" accept=".json" />
          )}
        </Field>
        <FailureNotice failure={failure} />
        <div className="row">
          <Button kind="plain" type="submit" pending={pending}>
            <Upload className="icon" aria-hidden="true" /> {pending ? t('importing') : t('import')}
          </Button>
        </div>
      </form>
      {problems.length > 0 && <Problems problems={problems} />}
    </section>
  );
}

function Problems({ problems }: { problems: Problem[] }) {
  const t = useTranslations('articles');
  return (
    <Notice tone="wrong" live>
      <p>
        <b>{t('refused', { count: problems.length })}</b> {t('refusedText')}
      </p>
      <ul className="problems">
        {problems.map(({ path, kind, detail }) => (
          <li key={`${path} ${kind}`}>
            <code>{path || t('wholeFile')}</code> {t(`problems.${kind}`, { detail })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
