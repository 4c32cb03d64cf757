import { ArrowLeft } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Bank } from '@/lib/domain/facts/bank';
import type { NumberedFact } from '@/lib/domain/facts/reading-order';
import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import type { ItemWish } from '@/lib/domain/questions/make-item';
import { FactPicker } from './fact-picker';
import type { SetEdits } from './use-set-edits';
import { WishForm } from './wish-form';

type AddQuestionProps = {
  bank: Bank;
  facts: NumberedFact[];
  questions: SetQuestion[];
  /** What the server makes the question with, so that the one shown is the one added. */
  seed: number;
  /** The sentence to ask about; null: any. */
  sentence: string | null;
  /** 1-based place that the question will have. */
  place: number;
  pending: boolean;
  failed: SetEdits['failed'];
  /** Offers all facts, not only those of the sentence. */
  onAll: () => void;
  onAdd: (wish: ItemWish) => void;
  onLeave: () => void;
};

/** Makes a question by hand: a fact, what of it to ask and how, and a look at it before it is added. */
export function AddQuestion(props: AddQuestionProps) {
  const { facts, questions } = props;
  const t = useTranslations('sets');
  const heading = useRef<HTMLHeadingElement>(null);
  const [factId, setFactId] = useState<string>();
  const items = useMemo(() => questions.map(({ item }) => item), [questions]);
  const asked = new Set(items.flatMap((item) => item.facts.map((one) => one.factId)));
  const fact = facts.find(({ id }) => id === factId);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was pressed is gone with the other step
  useEffect(() => heading.current?.focus(), [factId, props.sentence]);

  return (
    <section id="ask" className="pane sheet coverage" aria-labelledby="ask-heading">
      <div className="row between">
        <h2 id="ask-heading" ref={heading} tabIndex={-1}>
          {t('askTitle')}
        </h2>
        <Button kind="bare" onClick={props.onLeave}>
          <ArrowLeft className="icon" aria-hidden="true" /> {t('backToMap')}
        </Button>
      </div>
      {fact ? (
        <WishForm {...props} items={items} fact={fact} onOther={() => setFactId(undefined)} />
      ) : (
        <div className="scroll stack ask">
          <FactPicker
            facts={facts}
            asked={asked}
            sentence={props.sentence}
            onChoose={setFactId}
            onAll={props.onAll}
          />
        </div>
      )}
    </section>
  );
}
