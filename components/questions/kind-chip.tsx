import {
  ArrowDownUp,
  ArrowLeftRight,
  Calendar,
  CircleDot,
  Equal,
  Hash,
  ListChecks,
  PencilLine,
  RectangleEllipsis,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { QuestionKind } from '@/lib/domain/questions/question';

const icons: Record<QuestionKind, typeof CircleDot> = {
  choice: CircleDot,
  multiple: ListChecks,
  trueFalse: Equal,
  cloze: RectangleEllipsis,
  short: PencilLine,
  number: Hash,
  date: Calendar,
  order: ArrowDownUp,
  match: ArrowLeftRight,
};

/** The kind of a question with its icon. */
export function KindChip({ kind }: { kind: QuestionKind }) {
  const t = useTranslations('sets');
  const Icon = icons[kind];
  return (
    <span className="chip">
      <Icon className="icon" aria-hidden="true" /> {t(`kind.${kind}`)}
    </span>
  );
}
