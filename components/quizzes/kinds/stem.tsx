import type { ReactNode } from 'react';
import type { QuestionProps } from './question-props';

type StemProps = Pick<QuestionProps, 'position' | 'heading'> & {
  className?: string;
  children: ReactNode;
};

/** The heading of a question; it takes the focus when the question appears. */
export function Stem({ position, heading, className = 'question', children }: StemProps) {
  return (
    <h1 className={className} ref={heading} tabIndex={-1}>
      <span className="sr">{position}. </span>
      {children}
    </h1>
  );
}
