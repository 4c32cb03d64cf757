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
 * goes back to where it was.
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
            if (opener.current instanceof HTMLElement) opener.current.focus();
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
