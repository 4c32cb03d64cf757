import { useTranslations } from 'next-intl';
import { useDeferredValue, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { fold } from '@/lib/domain/article/words';
import { type NumberedFact, sentenceKey } from '@/lib/domain/facts/reading-order';

type FactPickerProps = {
  facts: NumberedFact[];
  /** Ids of facts that a question asks already. */
  asked: ReadonlySet<string>;
  /** The sentence whose facts are offered; null: all facts. */
  sentence: string | null;
  onChoose: (factId: string) => void;
  /** Offers all facts. */
  onAll: () => void;
};

const shownAtOnce = 30;

/** Facts to choose one from: those never asked first, in reading order, narrowed down by words. */
export function FactPicker({ facts, asked, sentence, onChoose, onAll }: FactPickerProps) {
  const t = useTranslations('sets');
  const [words, setWords] = useState('');
  const sought = fold(useDeferredValue(words)).split(' ');
  const offered = facts
    .filter(({ citation }) => sentence === null || sentenceKey(citation) === sentence)
    .filter(({ statement }) => sought.every((word) => fold(statement).includes(word)))
    .toSorted((a, b) => Number(asked.has(a.id)) - Number(asked.has(b.id)));
  return (
    <>
      {sentence === null ? (
        <Field label={t('findFact')}>
          {(control) => (
            <input
              {...control}
              className="input"
              type="search"
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </Field>
      ) : (
        <Button kind="bare" className="start" onClick={onAll}>
          {t('allFacts')}
        </Button>
      )}
      <ul className="rows fact-choices" aria-label={t('facts')}>
        {offered.slice(0, shownAtOnce).map(({ id, number, statement }) => (
          <li key={id}>
            <button type="button" className="item" onClick={() => onChoose(id)}>
              <span className="body">
                <span className="claim">{statement}</span>
                <span className="small">
                  {t(asked.has(id) ? 'factAsked' : 'factNeverAsked', { number })}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="small" role="status">
        {offered.length === 0 && t('noFactFound')}
        {offered.length > shownAtOnce && t('moreFacts', { count: offered.length - shownAtOnce })}
      </p>
    </>
  );
}
