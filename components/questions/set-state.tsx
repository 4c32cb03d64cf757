import { CircleDashed, Lock } from 'lucide-react';
import { useTranslations } from 'next-intl';

/** Whether a set is still a draft, or published and fixed. */
export function SetState({ state }: { state: 'draft' | 'published' }) {
  const t = useTranslations('sets');
  const Icon = state === 'draft' ? CircleDashed : Lock;
  return (
    <span className={state === 'draft' ? 'chip' : 'chip pen'}>
      <Icon className="icon" aria-hidden="true" /> {t(state)}
    </span>
  );
}
