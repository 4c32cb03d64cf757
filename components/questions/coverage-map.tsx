import { Plus } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { Button } from '@/components/ui/button';
import { type Article, type Passage, paragraphsOf } from '@/lib/domain/article/article';
import type { Fact } from '@/lib/domain/facts/fact';
import { factsBySentence, sentenceKey } from '@/lib/domain/facts/reading-order';
import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import { rowId } from './row-id';

type CoverageMapProps = {
  article: Article;
  facts: Fact[];
  questions: SetQuestion[];
  current: SetQuestion | undefined;
  /** Goes to a question. */
  onFollow: (questionId: string) => void;
  /** Asks about a sentence's facts, or about any; null: the set is published. */
  onAsk: ((sentence: string | null) => void) | null;
};

/** The article as a map of a set: asked, asked by the question in focus, never asked. */
export function CoverageMap({
  article,
  facts,
  questions,
  current,
  onFollow,
  onAsk,
}: CoverageMapProps) {
  const t = useTranslations('sets');
  const provable = factsBySentence(facts);
  const asked = askedBySentence(questions);
  const here = new Set(current?.item.facts.map(({ citation }) => sentenceKey(citation)));
  const askedFacts = new Set(questions.flatMap(({ item }) => item.facts.map((one) => one.factId)));
  return (
    <section className="pane sheet coverage" aria-labelledby="coverage">
      <div className="row between">
        <h2 id="coverage">{t('coverage')}</h2>
        <p className="small">
          <b>{t('covered', { asked: askedFacts.size, facts: facts.length })}</b>
        </p>
      </div>
      <p className="row legend small">
        <span className="mark faint">{t('asked')}</span>
        <span className="mark current">{t('thisQuestion')}</span>
        <span className="never">{t('neverAsked')}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard */}
      <section className="scroll map" tabIndex={0} aria-label={t('mapLabel')}>
        {paragraphsOf(article.passages).map((sentences) => (
          <p key={sentences[0]?.paragraph}>
            {sentences.map((passage) => {
              const key = sentenceKey(passage);
              const places = asked.get(key) ?? [];
              return (
                <Fragment key={key}>
                  {provable.has(key) && places.length === 0 ? (
                    <NeverAsked passage={passage} onAsk={onAsk} />
                  ) : (
                    <span id={key} className={markOf(places.length > 0, here.has(key))}>
                      {passage.text}
                      <Places asking={places} onFollow={onFollow} />
                    </span>
                  )}{' '}
                </Fragment>
              );
            })}
          </p>
        ))}
      </section>
      {onAsk && (
        <Button kind="plain" data-act="ask" onClick={() => onAsk(null)}>
          <Plus className="icon" aria-hidden="true" /> {t('askNever')}
        </Button>
      )}
    </section>
  );
}

type Asking = { id: string; place: number };

/** The questions that ask about each sentence, by its key; every fact of a question counts. */
function askedBySentence(questions: SetQuestion[]): Map<string, Asking[]> {
  const asked = new Map<string, Asking[]>();
  for (const [index, { id, item }] of questions.entries())
    for (const key of new Set(item.facts.map(({ citation }) => sentenceKey(citation))))
      asked.set(key, [...(asked.get(key) ?? []), { id, place: index + 1 }]);
  return asked;
}

function markOf(asked: boolean, here: boolean): string | undefined {
  if (here) return 'mark current';
  return asked ? 'mark faint' : undefined;
}

/** The numbers of the questions about a sentence; each leads to its question. */
function Places({ asking, onFollow }: { asking: Asking[] } & Pick<CoverageMapProps, 'onFollow'>) {
  const t = useTranslations('sets');
  return asking.map(({ id, place }) => (
    <Fragment key={id}>
      {' '}
      <a
        className="fn"
        href={`#${rowId(id)}`}
        aria-label={t('questionNumber', { place })}
        onClick={() => onFollow(id)}
      >
        {t('short-q', { place })}
      </a>
    </Fragment>
  ));
}

/** A sentence that no question is about; in a draft it leads to asking about it. */
function NeverAsked({ passage, onAsk }: { passage: Passage } & Pick<CoverageMapProps, 'onAsk'>) {
  const key = sentenceKey(passage);
  if (!onAsk)
    return (
      <span id={key} className="never">
        {passage.text}
      </span>
    );
  return (
    <Link id={key} className="never" href="#ask" onClick={() => onAsk(key)}>
      {passage.text}
    </Link>
  );
}
