import { ArrowLeft, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Bank } from '@/lib/domain/facts/bank';
import type { NumberedFact } from '@/lib/domain/facts/reading-order';
import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import type { ItemWish } from '@/lib/domain/questions/make-item';
import type { Item } from '@/lib/domain/questions/question';
import { FactPicker } from './fact-picker';
import { FailedChange } from './failed-change';
import { KindChip } from './kind-chip';
import { QuestionKey } from './question-key';
import type { SetEdits } from './use-set-edits';
import { useWished, useWishes, WishPicker } from './wish-picker';
import { Wording } from './wording';

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
  const { bank, facts, questions, seed, sentence, place, onAdd } = props;
  const t = useTranslations('sets');
  const heading = useRef<HTMLHeadingElement>(null);
  const [factId, setFactId] = useState<string | null>(null);
  const [wanted, setWanted] = useState<ItemWish>();
  const items = useMemo(() => questions.map(({ item }) => item), [questions]);
  const asked = new Set(items.flatMap((item) => item.facts.map((one) => one.factId)));
  const wishes = useWishes({ bank, items, factId });
  const wish = wishes?.find((one) => isSame(one, wanted)) ?? wishes?.[0];
  const item = useWished({ bank, items, wish, seed });

  useEffect(() => heading.current?.focus(), []);

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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section className="scroll stack ask" tabIndex={0} aria-labelledby="ask-heading">
        <FactPicker
          facts={facts}
          asked={asked}
          sentence={sentence}
          chosen={factId}
          onChoose={setFactId}
          onAll={props.onAll}
        />
      </section>
      {wishes?.length === 0 && <Notice live>{t('noWishes')}</Notice>}
      {wishes && item && (
        <div className="scroll stack ask">
          <WishPicker bank={bank} wishes={wishes} chosen={wish} onChoose={setWanted} />
          <Preview item={item} />
        </div>
      )}
      <FailedChange failed={props.failed} />
      {wish && item && (
        <Button pending={props.pending} onClick={() => onAdd(wish)}>
          <Plus className="icon" aria-hidden="true" /> {t('addAs', { place })}
        </Button>
      )}
    </section>
  );
}

function Preview({ item }: { item: Item }) {
  const t = useTranslations('sets');
  return (
    <section className="stack preview [--gap:0.45rem]" aria-label={t('preview')}>
      <p className="claim">
        <Wording question={item.question} />
      </p>
      <p className="row tags">
        <KindChip kind={item.question.kind} />
      </p>
      <QuestionKey item={item} />
    </section>
  );
}

const isSame = (a: ItemWish, b: ItemWish | undefined) =>
  a.factId === b?.factId && a.slot === b.slot && a.kind === b.kind;
