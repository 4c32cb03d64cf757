import Link from 'next/link';
import type { ReactNode } from 'react';

type TitleRowProps = {
  title: ReactNode;
  /** The way back up, outermost first. */
  crumbs?: { href: string; text: string }[];
  /** Actions and a word of summary, at the right. */
  children?: ReactNode;
};

/** The head of a desk page: where it stands, what it is, what can be done. */
export function TitleRow({ title, crumbs = [], children }: TitleRowProps) {
  return (
    <div className="title-row">
      <div>
        {crumbs.length > 0 && (
          <p className="crumbs">
            {crumbs.map(({ href, text }, index) => (
              <span key={href}>
                {index > 0 && ' / '}
                <Link href={href}>{text}</Link>
              </span>
            ))}
          </p>
        )}
        <h1>{title}</h1>
      </div>
      {children && <div className="row">{children}</div>}
    </div>
  );
}
