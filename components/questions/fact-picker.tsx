import { useTranslations } from 'next-intl';
import { useDeferredValue, useState } from 'react';
import { Field } from '@/components/ui/field';
import { fold } from '@/lib/domain/article/words';
import { type NumberedFact, sentenceKey } from '@/lib/domain/facts/reading-order';

type FactPickerProps = {
  facts: NumberedFact[];
  /** Ids of facts that a question asks already. */
  asked: ReadonlySet<string>;
  /** The sentence whose facts are offered; null: all facts. */
  sentence: string | null;
  chosen: string | null;
  onChoose: (factId: string) => void;
  onAll: () => void;
};

const shownAtOnce = 30;

/** Facts to choose one from: those never asked first, in reading order, narrowed down by words. */
export function FactPicker(props: FactPickerProps) {
  const { facts, asked, sentence, chosen, onChoose, onAll } = props;
  const t = useTranslations('sets');
  const [words, setWords] = useState('');
  const sought = fold(useDeferredValue(words)).split(' ');
  const offered = facts
    .filter(({ citation }) => sentence === null || sentenceKey(citation) === sentence)
    .filter(({ statement }) => sought.every((word) => fold(statement).includes(word)))
    .toSorted((a, b) => Number(asked.has(a.id)) - Number(asked.has(b.id)));
  const shown = offered.slice(0, shownAtOnce);
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
        <button type="button" className="btn bare start" onClick={onAll}>
          {t('allFacts')}
        </button>
      )}
      <fieldset className="fact-choices">
        <legend className="label">{t('chooseFact')}</legend>
        {shown.map(({ id, number, statement }) => (
          <label key={id} className="check fact-choice">
            <input type="radio" name="fact" checked={id === chosen} onChange={() => onChoose(id)} />
            <span>
              <span className="claim">{statement}</span>{' '}
              <span className="small">
                {t(asked.has(id) ? 'factAsked' : 'factNeverAsked', { number })}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <p className="small" role="status">
        {offered.length === 0 && t('noFactFound')}
        {offered.length > shownAtOnce && t('moreFacts', { count: offered.length - shownAtOnce })}
      </p>
    </>
  );
}
