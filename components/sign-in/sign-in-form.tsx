'use client';

import { CircleX } from 'lucide-react';
import { type InputHTMLAttributes, useRef, useState } from 'react';
import { type SignInResult, signInWith } from './sign-in-with';

export type SignInField = {
  name: string;
  label: string;
  hint?: string;
  input: InputHTMLAttributes<HTMLInputElement>;
};

type Props = {
  provider: 'student' | 'staff';
  fields: SignInField[];
  /** Where the signed-in person goes: a path. */
  home: string;
  submit: string;
  submitting: string;
  /** Why it did not work, in the reader's language. */
  problems: Record<Exclude<SignInResult, 'signed-in'>, string>;
};

/** A sign-in form; after a failure everything typed stays and the first box has the focus. */
export function SignInForm({ provider, fields, home, submit, submitting, problems }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const enter = async (data: FormData) => {
    setBusy(true);
    const values = Object.fromEntries(
      fields.map(({ name }) => [name, String(data.get(name) ?? '')]),
    );
    const result = await signInWith(provider, values);
    if (result === 'signed-in') return window.location.assign(home);
    setBusy(false);
    setProblem(problems[result]);
    form.current?.querySelector<HTMLInputElement>('input:not([readonly])')?.focus();
  };
  return (
    <form
      ref={form}
      className="stack"
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void enter(new FormData(event.currentTarget));
      }}
    >
      {fields.map((field) => (
        <TextField
          key={field.name}
          {...field}
          wrong={problem !== null && problem !== problems.unreachable}
        />
      ))}
      <div className="field" role="alert">
        {problem && (
          <p className="error" id="sign-in-problem">
            <CircleX className="icon" aria-hidden="true" /> {problem}
          </p>
        )}
      </div>
      <button type="submit" className="btn big" aria-disabled={busy}>
        {busy ? submitting : submit}
      </button>
    </form>
  );
}

function TextField({ name, label, hint, input, wrong }: SignInField & { wrong: boolean }) {
  const described = [hint ? `${name}-hint` : '', wrong ? 'sign-in-problem' : ''].filter(Boolean);
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <input
        className="input"
        id={name}
        name={name}
        required
        spellCheck={false}
        autoCapitalize="none"
        aria-invalid={wrong || undefined}
        aria-describedby={described.join(' ') || undefined}
        {...input}
      />
    </div>
  );
}
