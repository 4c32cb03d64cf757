import { GripVertical } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { HTMLAttributes, ReactNode } from 'react';
import { sentenceKey } from '@/lib/domain/facts/reading-order';
import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import type { Finding } from '@/lib/domain/questions/lint/rules';
import { difficultyOf } from '@/lib/domain/questions/question';
import { FindingChips } from './findings';
import { KindChip } from './kind-chip';
import { MoveButtons } from './move-buttons';
import { rowId } from './row-id';
import { Wording } from './wording';

/** What a row needs to be moved; null in a published set. */
export type RowMoves = {
  onMove: (place: number) => void;
  grip: HTMLAttributes<HTMLElement>;
  /** Whether it is being dragged, and how far it is shown from its place, in pixels. */
  lifted: boolean;
  shift: number;
};

export type QuestionRowProps = {
  question: SetQuestion;
  /** 0-based, and of how many. */
  place: number;
  count: number;
  current: boolean;
  findings: Finding[] | undefined;
  /** Typed text of it waits on this device. */
  unsaved: boolean;
  moves: RowMoves | null;
  onChoose: () => void;
  /** What stands under the wording while it is current. */
  children: ReactNode;
};

/** A question of a set: its wording, what it is and what is wrong with it; it opens to its key. */
export function QuestionRow(props: QuestionRowProps) {
  const { question, place, count, current, moves, onChoose } = props;
  const t = useTranslations('sets');
  const { question: wording, facts } = question.item;
  const { kind } = wording;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the wording inside does the same by keyboard
    <li
      id={rowId(question.id)}
      className={['qrow', current && 'now', moves?.lifted && 'lifted'].filter(Boolean).join(' ')}
      style={moves?.shift ? { transform: `translateY(${moves.shift}px)` } : undefined}
      aria-current={current || undefined}
      onClick={onChoose}
      // A press that opens a row would move what is pressed from under the pointer.
      onFocus={({ target }) => target.matches(':focus-visible') && onChoose()}
    >
      {moves && (
        <span className="grip" aria-hidden="true" {...moves.grip}>
          <GripVertical className="icon" />
        </span>
      )}
      <a
        className="place"
        href={`#${sentenceKey(facts[0].citation)}`}
        aria-label={t('questionSentence', { place: place + 1 })}
      >
        {place + 1}
      </a>
      <div className="body">
        <button type="button" className="claim opener" aria-expanded={current}>
          <Wording question={wording} />
        </button>
        <p className="row tags">
          <KindChip kind={kind} />
          <span className="chip">{t(`difficulty.${difficultyOf(kind)}`)}</span>
          <span className="chip">{t('points', { count: question.points })}</span>
          <FindingChips findings={props.findings} />
          {props.unsaved && <span className="chip caution">{t('unsavedChip')}</span>}
        </p>
        {current && props.children}
      </div>
      {moves && <MoveButtons place={place} count={count} onMove={moves.onMove} />}
    </li>
  );
}
