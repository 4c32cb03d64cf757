import { X } from 'lucide-react';
import type { Option } from '@/lib/domain/questions/question';
import { fillWords } from '../../ui/fill-words';
import { letterAt } from '../letter-at';
import type { QuizLabels } from '../quiz-labels';

type MatchSlotProps = Option & {
  at: number;
  labels: QuizLabels;
  /** What can be put here. */
  options: Option[];
  /** The id of what stands here. */
  given: string | null;
  /** What is pressed next goes here. */
  marked: boolean;
  /** Something is dragged over it. */
  under: boolean;
  onPress: () => void;
};

/** An entry of the first list with the place for its partner. */
export function MatchSlot({ id, text, at, labels, options, given, ...slot }: MatchSlotProps) {
  const { marked, under, onPress } = slot;
  const place = options.findIndex((option) => option.id === given);
  const partner = options[place];
  const empty = marked ? labels.matchNext : labels.matchEmpty;
  const label = partner
    ? fillWords(labels.matchFilled, { left: text, right: partner.text, letter: letterAt(place) })
    : fillWords(labels.matchOpen, { left: text, state: empty });
  return (
    <li className={under ? 'under' : marked ? 'now' : undefined} data-drop={id}>
      <span className="place">{at + 1}</span>
      <span className="what">{text}</span>
      <button
        type="button"
        className={partner ? 'slot filled' : 'slot'}
        aria-pressed={marked}
        aria-label={label}
        onClick={onPress}
      >
        {partner ? (
          <>
            <span className="key">{letterAt(place)}</span>
            <span className="text">{partner.text}</span>
            <X className="icon" aria-hidden="true" />
          </>
        ) : (
          empty
        )}
      </button>
    </li>
  );
}
