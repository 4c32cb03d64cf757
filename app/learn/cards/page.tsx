import { Layers } from 'lucide-react';
import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { Evidence } from '@/components/articles/evidence';
import { Review } from '@/components/cards/review';
import { Empty } from '@/components/ui/empty';
import { LocalTime } from '@/components/ui/local-time';
import { sentenceKey } from '@/lib/domain/facts/reading-order';
import type { Card } from '@/lib/server/cards/cards';
import { getQueue } from '@/lib/server/cards/queue';
import { requirePrincipal } from '@/lib/server/runtime/session';
import { StudentHead } from '../student-head';
import { StudentTabs } from '../student-tabs';
import { cardLabels } from './card-labels';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cards'))('title') };
}

export default async function CardsPage() {
  const student = await requirePrincipal('student');
  const [t, locale, queue] = await Promise.all([
    getTranslations('cards'),
    getLocale(),
    getQueue(student),
  ]);
  const { due, nextDueAt, total } = queue;
  if (due.length === 0)
    return (
      <div className="phone cards">
        <StudentHead name={student.name} />
        <main id="main" className="stack">
          <h1>{t('title')}</h1>
          <Empty icon={Layers} title={t('emptyTitle')}>
            {total > 0 ? t('emptyCaughtUp', { total }) : t('emptyNone')}{' '}
            {nextDueAt && (
              <>
                {t('nextDue')} <LocalTime iso={nextDueAt} />
              </>
            )}
          </Empty>
        </main>
        <StudentTabs current="review" />
      </div>
    );
  return (
    <Review
      studentId={student.id}
      cards={due.map(({ factId, setTitle, front, answer, statement, next, ...card }) => ({
        ...{ factId, setTitle, front, answer, statement, next },
        typeName: t(`types.${card.type}`),
        footnote: <CardFootnote card={card} />,
      }))}
      nextDueAt={nextDueAt}
      labels={await cardLabels(due.length)}
      locale={locale}
      homeHref="/learn"
    />
  );
}

type Proof = Pick<
  Card,
  'evidence' | 'quote' | 'articleId' | 'articleTitle' | 'paragraph' | 'sentence'
>;

function CardFootnote({ card }: { card: Proof }) {
  const t = useTranslations('evidence');
  const { articleId, articleTitle: title, paragraph } = card;
  return (
    <Evidence
      n={1}
      quote={card.quote}
      {...card.evidence}
      source={t('paragraph', { title, paragraph })}
      href={`/learn/articles/${articleId}#${sentenceKey(card)}`}
    />
  );
}
