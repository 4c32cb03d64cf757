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
import type { ReactNode } from 'react';
import { sentenceKey } from '@/lib/domain/facts/reading-order';
import type { Question } from '@/lib/domain/questions/question';
import { QuestionKey } from './question-key';
import { questionId, type SetQuestion } from './set-desk';

const icons = {
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

type QuestionRowProps = {
  question: SetQuestion;
  /** 1-based place in the set. */
  place: number;
  /** Number of its fact in the article. */
  footnote: number | undefined;
  current: boolean;
  onChoose: () => void;
  /** What can be done with it. */
  children: ReactNode;
};

/** A question as it reads, its key, and the words that prove it. */
export function QuestionRow(props: QuestionRowProps) {
  const { question: item, place, footnote, current, onChoose, children } = props;
  const t = useTranslations('sets');
  const Icon = icons[item.question.kind];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the number inside does the same by keyboard
    <li
      id={questionId(item.id)}
      className={current ? 'qrow now' : 'qrow'}
      aria-current={current || undefined}
      onClick={onChoose}
      onFocus={onChoose}
    >
      <a
        className="place"
        href={`#${sentenceKey(item.facts[0].citation)}`}
        aria-label={t('questionSentence', { place })}
      >
        {place}
      </a>
      <div className="body">
        <p className="claim">
          <Wording question={item.question} />
        </p>
        <p className="row tags">
          <span className="chip">
            <Icon className="icon" aria-hidden="true" /> {t(`kind.${item.question.kind}`)}
          </span>
        </p>
        <QuestionKey item={item} />
        <p className="cite">
          <span className="fn">{footnote}</span> “{item.facts[0].citation.quote}”
        </p>
        {children}
      </div>
    </li>
  );
}

/** The words of a question; a gap is a line of fixed width, so that its length gives nothing away. */
function Wording({ question }: { question: Question }) {
  const t = useTranslations('sets');
  switch (question.kind) {
    default:
      return question.stem;
    case 'trueFalse':
      return question.claim;
    case 'cloze':
      return (
        <>
          {question.before}
          <span className="blank" role="img" aria-label={t('gap')} />
          {question.after}
        </>
      );
  }
}
