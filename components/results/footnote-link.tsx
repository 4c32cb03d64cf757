import { useTranslations } from 'next-intl';
import type { Footnote } from './footnotes';

/** The numeral beside an answer, which leads to its proof. */
export function FootnoteLink({ note }: { note: Footnote | undefined }) {
  const t = useTranslations('results');
  if (!note) return null;
  return (
    <a className="fn" href={`#${note.id}`} aria-label={t('footnote', { n: note.label })}>
      {note.label}
    </a>
  );
}
