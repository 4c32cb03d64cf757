import { Check, CircleDashed, X } from 'lucide-react';
import type { ReactNode } from 'react';

const icons = { right: Check, missed: CircleDashed, wrong: X };
const looks = { right: 'option right', missed: 'option right', wrong: 'option wrong' };

type AnswerRowProps = {
  /** What became of it; nothing for an option that was rightly left out. */
  tone?: keyof typeof icons | undefined;
  /** A letter or a place. */
  mark?: string | null;
  verdict?: string;
  children: ReactNode;
};

/** An option, entry or pair after the attempt, with the word for what became of it. */
export function AnswerRow({ tone, mark, verdict, children }: AnswerRowProps) {
  const Icon = tone && icons[tone];
  return (
    <li className={tone ? looks[tone] : 'option plain'}>
      {mark && <span className="key">{mark}</span>}
      <span className="text">{children}</span>
      {Icon && verdict && (
        <span className="verdict">
          <Icon className="icon" aria-hidden="true" /> {verdict}
        </span>
      )}
    </li>
  );
}
