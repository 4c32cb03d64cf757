import { Check, Circle } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** One answer; right ones have a check and say so to a screen reader. */
export function Answer(props: { right: boolean; text: string; note?: ReactNode }) {
  const { right, text, note } = props;
  const t = useTranslations('sets');
  const Icon = right ? Check : Circle;
  return (
    <li className={right ? 'ok' : undefined}>
      <Icon className="icon" aria-hidden="true" />
      <span>
        {right && <span className="sr">{t('rightAnswer')} </span>}
        {text}
        {note && <span className="small"> {note}</span>}
      </span>
    </li>
  );
}
