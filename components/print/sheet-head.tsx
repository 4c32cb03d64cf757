import type { ReactNode } from 'react';
import type { Article } from '@/lib/domain/article/article';

/** What stands on every sheet of a form of a set. */
export type Sheet = {
  title: string;
  /** "A", "B" ... */
  form: string;
  article: Article;
};

/** The top of a sheet: the name of the program, and beside it what the sheet is or asks for. */
export function SheetHead({ children }: { children: ReactNode }) {
  return (
    <div className="page-head">
      <p className="logo">
        Footnote<sup>1</sup>
      </p>
      <p>{children}</p>
    </div>
  );
}
