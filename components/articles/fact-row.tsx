import { useTranslations } from 'next-intl';
import type { NumberedFact } from '@/lib/domain/facts/reading-order';
import { sentenceKey } from '@/lib/domain/facts/reading-order';
import { FactChips } from './fact-chips';
import { Hedged } from './hedged';
import { factId, type Way } from './use-spotlight';

type FactRowProps = {
  fact: NumberedFact;
  /** The sentence that proves it. */
  sentence: string;
  current: boolean;
  onShow: (fact: string, way: Way) => void;
  onLeave: () => void;
};

/** One fact with its number, which leads to its sentence; the sentence shows here on small screens. */
export function FactRow({ fact, sentence, current, onShow, onLeave }: FactRowProps) {
  const t = useTranslations('articles');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the number inside does the same by keyboard
    <li
      id={factId(fact.id)}
      className={current ? 'fact-row now' : 'fact-row'}
      aria-current={current || undefined}
      onPointerEnter={(event) => event.pointerType === 'mouse' && onShow(fact.id, 'hover')}
      onPointerLeave={onLeave}
      onClick={() => onShow(fact.id, 'choose')}
      onFocus={() => onShow(fact.id, 'choose')}
    >
      <a
        className="fn"
        href={`#${sentenceKey(fact.citation)}`}
        aria-label={t('factSentence', { number: fact.number })}
      >
        {fact.number}
      </a>
      <div className="body">
        <p className="claim">
          {fact.certainty === 'hedged' ? <Hedged text={fact.statement} /> : fact.statement}
        </p>
        <FactChips fact={fact} />
        {current && (
          <blockquote className="one-pane claim">
            <span className="mark">{sentence}</span>
          </blockquote>
        )}
      </div>
    </li>
  );
}
