import Link from 'next/link';
import type { ComponentProps, MouseEvent } from 'react';
import { Opening } from './opening';

/** Pen: the one main action of a screen. Plain: every other. Bare: text only. */
export type ButtonKind = 'pen' | 'plain' | 'bare';

const classOf = (kind: ButtonKind, big: boolean, extra = '') =>
  ['btn', kind === 'pen' ? '' : kind, big ? 'big' : '', extra].filter(Boolean).join(' ');

type Look = { kind?: ButtonKind; big?: boolean };

/** A button; while pending it stays focusable and ignores presses. */
export function Button({
  kind = 'pen',
  big = false,
  pending = false,
  className,
  onClick,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & Look & { pending?: boolean }) {
  const press = (event: MouseEvent<HTMLButtonElement>) =>
    pending ? event.preventDefault() : onClick?.(event);
  return (
    <button
      {...rest}
      type={type}
      className={classOf(kind, big, className)}
      onClick={press}
      {...(pending ? { 'aria-disabled': true } : {})}
    />
  );
}

/** A link that looks like a button. */
export function ButtonLink({
  kind = 'pen',
  big = false,
  className,
  children,
  ...rest
}: ComponentProps<typeof Link> & Look) {
  return (
    <Link {...rest} className={classOf(kind, big, className)}>
      {children}
      <Opening />
    </Link>
  );
}
