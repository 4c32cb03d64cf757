'use client';

import { ArrowLeft, X } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Steps } from '@/components/ui/steps';
import { useFocusOnChange } from '@/components/ui/use-focus-on-change';
import { grade } from '@/lib/domain/grading/grade';
import type { Response } from '@/lib/domain/grading/response';
import type { QuizLabels } from '../quizzes/quiz-labels';
import { QuizQuestion } from '../quizzes/quiz-question';
import { type TryEntry, TryResult } from './try-result';

type TrySetProps = {
  entries: TryEntry[];
  article: { title: string };
  labels: QuizLabels;
  /** The set that is tried. */
  setHref: string;
};

/** A set as a student sees it on a phone, to be answered by its teacher; nothing of it is kept. */
export function TrySet({ entries, article, labels, setHref }: TrySetProps) {
  const t = useTranslations('sets');
  const [at, setAt] = useState(0);
  const [responses, setResponses] = useState<Record<string, Response>>({});
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  const entry = entries[at];
  const shown = entry ? checked.has(entry.id) : false;
  const heading = useFocusOnChange(`${at}/${shown}`);
  if (!entry) return null;
  const { id, item } = entry;
  const response = responses[id];
  const graded = response ? grade(item.question, item.key, response) : null;
  const last = at === entries.length - 1;
  return (
    <div className="phone quiz try-phone">
      <div className="head">
        <Link className="icon-btn" href={setHref} aria-label={t('leaveTry')}>
          <X className="icon" aria-hidden="true" />
        </Link>
        <div className="grow stack [--gap:0.4rem]">
          <p className="small">
            <b>{labels.position[at]}</b> {labels.worth[at]}
          </p>
          <Steps done={entries.map((one) => checked.has(one.id))} now={at} />
        </div>
      </div>
      <div className="stack try-body [--gap:1.5rem]">
        {shown ? (
          <TryResult
            n={at + 1}
            entry={entry}
            response={response ?? null}
            points={graded?.kind === 'graded' ? graded.points : null}
            article={article}
            heading={heading}
          />
        ) : (
          <QuizQuestion
            key={id}
            question={item.question}
            name={id}
            position={[labels.position[at], labels.worth[at]].filter(Boolean).join(', ')}
            response={response}
            labels={labels}
            heading={heading}
            onAnswer={(given) => setResponses({ ...responses, [id]: given })}
            onSettle={() => {}}
          />
        )}
      </div>
      <div className="dock">
        <div className="dock-row">
          {at > 0 && (
            <Button
              kind="plain"
              className="icon-only"
              aria-label={labels.previous}
              onClick={() => setAt(at - 1)}
            >
              <ArrowLeft className="icon" aria-hidden="true" />
            </Button>
          )}
          {!shown && (
            <Button big onClick={() => setChecked(new Set([...checked, id]))}>
              {t('checkTry')}
            </Button>
          )}
          {shown && !last && (
            <Button big onClick={() => setAt(at + 1)}>
              {labels.next}
            </Button>
          )}
          {shown && last && (
            <Link className="btn big" href={setHref}>
              {t('backToSet')}
            </Link>
          )}
        </div>
      </div>
    </div>
  );
}
