import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Failure } from './use-act';

const icons = { caution: TriangleAlert, wrong: CircleX, right: CircleCheck };

type NoticeProps = {
  tone?: keyof typeof icons;
  /** Announced when it appears; leave it out for a notice that stands in the page from the start. */
  live?: boolean;
  children: ReactNode;
};

/** Something to know before going on; stands above what it is about. */
export function Notice({ tone = 'caution', live = false, children }: NoticeProps) {
  const Icon = icons[tone];
  const role = live ? (tone === 'wrong' ? 'alert' : 'status') : undefined;
  return (
    <div className={tone === 'caution' ? 'notice' : `notice ${tone}`} role={role}>
      <Icon className="icon" aria-hidden="true" />
      <div>{children}</div>
    </div>
  );
}

/** Why something was not done, announced; nothing while it went well. */
export function FailureNotice({ failure }: { failure: Failure | null }) {
  return (
    failure && (
      <Notice tone="wrong" live>
        {failure.message}
      </Notice>
    )
  );
}
