'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import { reveal, useSteps } from '@/components/ui/use-steps';
import type { Bank } from '@/lib/domain/facts/bank';
import { inReadingOrder, sentenceKey } from '@/lib/domain/facts/reading-order';
import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import type { ItemWish } from '@/lib/domain/questions/make-item';
import { AddQuestion } from './add-question';
import { CoverageMap } from './coverage-map';
import { DraftPane } from './draft-pane';
import { PublishedPane } from './published-pane';
import { rowId } from './row-id';
import type { SetActions, SetEdit } from './set-actions';
import { useFocusLater } from './use-focus-later';
import { useOrder } from './use-order';
import { useSetEdits } from './use-set-edits';

type SetDeskProps = {
  setId: string;
  bank: Bank;
  questions: SetQuestion[];
  /** What the teacher changes it from; null: it is published and stays as it is. */
  seen: SetEdit | null;
  /** The seed of the set's plan. */
  seed: number;
  canUndo: boolean;
  actions: SetActions;
};

/** What a set covers beside its questions; a draft can be changed in every way and back. */
export function SetDesk({ setId, bank, questions, seen, seed, canUndo, actions }: SetDeskProps) {
  const t = useTranslations('sets');
  const edits = useSetEdits(seen);
  const { ordered, moveTo, spoken } = useOrder(questions, edits, actions.reorderQuestions);
  const focusLater = useFocusLater();
  const [chosen, setChosen] = useState<string>();
  const [asking, setAsking] = useState<{ sentence: string | null } | null>(null);
  const current = ordered.find(({ id }) => id === chosen) ?? ordered[0];
  const facts = useMemo(() => inReadingOrder(bank.facts, bank.article.passages), [bank]);
  const numbers = useMemo(() => new Map(facts.map(({ id, number }) => [id, number])), [facts]);

  const show = (id: string) => {
    setChosen(id);
    focusLater(`#${rowId(id)} .opener`);
  };
  useLinksTo(ordered, show);
  const sentence = current && sentenceKey(current.item.facts[0].citation);
  useEffect(() => {
    if (sentence) reveal(sentence);
  }, [sentence]);
  useSteps(
    ordered.map(({ id }) => id),
    current?.id,
    (id) => `#${rowId(id)} .opener`,
  );

  // Next to the question that the teacher chose, or else at the end.
  const after = ordered.findIndex(({ id }) => id === chosen);
  const place = after < 0 ? ordered.length : after + 1;
  const add = (wish: ItemWish) =>
    edits.run({
      at: 'ask',
      send: (from) =>
        actions.addQuestion({ ...from, ...wish, after: ordered[place - 1]?.id ?? null }),
      said: t('added', { place: place + 1 }),
      after: ({ questionId }) => {
        setAsking(null);
        show(questionId);
      },
    });
  const pane = { bank, questions: ordered, numbers, current, onChoose: setChosen };

  return (
    <div className="split panes set-split">
      <a className="btn plain one-pane" href="#questions">
        {t('toQuestions', { count: questions.length })}
      </a>
      {seen && asking ? (
        <AddQuestion
          bank={bank}
          facts={facts}
          questions={ordered}
          seed={seed + seen.revision}
          sentence={asking.sentence}
          place={place + 1}
          pending={edits.pending}
          failed={edits.failed?.at === 'ask' ? edits.failed : null}
          onAll={() => setAsking({ sentence: null })}
          onAdd={add}
          onLeave={() => {
            setAsking(null);
            focusLater('[data-act="ask"]');
          }}
        />
      ) : (
        <CoverageMap
          article={bank.article}
          facts={bank.facts}
          questions={ordered}
          current={current}
          onFollow={show}
          onAsk={seen && ((from) => setAsking({ sentence: from }))}
        />
      )}
      {seen ? (
        <DraftPane
          {...pane}
          setId={setId}
          edits={edits}
          actions={actions}
          canUndo={canUndo}
          moveTo={moveTo}
          spoken={spoken}
        />
      ) : (
        <PublishedPane {...pane} />
      )}
    </div>
  );
}

/** Calls back for the question that a followed link or the address leads to. */
function useLinksTo(questions: SetQuestion[], follow: (questionId: string) => void): void {
  useEffect(() => {
    const look = () => {
      const led = questions.find(({ id }) => location.hash === `#${rowId(id)}`);
      if (led) follow(led.id);
    };
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  });
}
