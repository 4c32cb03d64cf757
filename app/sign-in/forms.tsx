import { useTranslations } from 'next-intl';
import { SignInForm } from '@/components/sign-in/sign-in-form';

/** Students sign in with class code, username and PIN. */
export function StudentForm({ code }: { code: string }) {
  const t = useTranslations('signIn');
  return (
    <SignInForm
      provider="student"
      home="/learn"
      submit={t('submit')}
      submitting={t('submitting')}
      problems={{
        mismatch: t('studentMismatch'),
        wait: t('wait'),
        unreachable: t('unreachable'),
      }}
      fields={[
        {
          name: 'classCode',
          label: t('code'),
          hint: t('codeHint'),
          input: {
            type: 'text',
            className: 'input code',
            autoComplete: 'off',
            autoCapitalize: 'characters',
            maxLength: 8,
            defaultValue: code.slice(0, 8),
          },
        },
        {
          name: 'username',
          label: t('username'),
          hint: t('usernameHint'),
          input: { type: 'text', autoComplete: 'username', maxLength: 60, autoFocus: code !== '' },
        },
        {
          name: 'pin',
          label: t('pin'),
          input: {
            type: 'password',
            inputMode: 'numeric',
            autoComplete: 'current-password',
            maxLength: 60,
          },
        },
      ]}
    />
  );
}

/** Teachers sign in with e-mail and password. */
export function TeacherForm() {
  const t = useTranslations('signIn');
  return (
    <SignInForm
      provider="staff"
      home="/teach/articles"
      submit={t('submit')}
      submitting={t('submitting')}
      problems={{
        mismatch: t('teacherMismatch'),
        wait: t('teacherWait'),
        unreachable: t('unreachable'),
      }}
      fields={[
        {
          name: 'email',
          label: t('email'),
          input: { type: 'email', autoComplete: 'username', maxLength: 254 },
        },
        {
          name: 'password',
          label: t('password'),
          input: { type: 'password', autoComplete: 'current-password', maxLength: 200 },
        },
      ]}
    />
  );
}
