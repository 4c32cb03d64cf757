'use client';

import { Dialog as Radix } from 'radix-ui';
import { type ReactNode, useRef } from 'react';

type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  /** What will happen, in a sentence or two. */
  text: ReactNode;
  /** The buttons, the main one first. */
  children: ReactNode;
};

/**
 * Asks before something that cannot be taken back. Escape and a press outside close it; the focus
 * goes back to where it was, or to the heading when that is gone.
 */
export function Dialog({ open, onClose, title, text, children }: DialogProps) {
  const opener = useRef<Element | null>(null);
  return (
    <Radix.Root open={open} onOpenChange={(next) => next || onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="veil" />
        <Radix.Content
          className="sheet dialog stack"
          onOpenAutoFocus={() => {
            opener.current = document.activeElement;
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            backTo(opener.current)?.focus();
          }}
        >
          <Radix.Title>{title}</Radix.Title>
          <Radix.Description asChild>
            <div>{text}</div>
          </Radix.Description>
          <div className="row">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function backTo(opener: Element | null): HTMLElement | null {
  if (opener instanceof HTMLElement && opener.isConnected) return opener;
  const heading = document.querySelector<HTMLElement>('#main h1');
  if (heading) heading.tabIndex = -1;
  return heading;
}
