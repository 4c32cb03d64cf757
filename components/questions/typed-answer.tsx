import { useTranslations } from 'next-intl';
import type { AnswerKey } from '@/lib/domain/questions/question';
import { Answer } from './answer';

type TypedKey = Extract<AnswerKey, { accept: string[] }>;

/** What a typed answer must say, how far it may be off, and which other wordings count. */
export function TypedAnswer({ answerKey: key }: { answerKey: TypedKey }) {
  return (
    <>
      <ul className="mini">
        <Answer right text={key.answer} note={key.kind === 'number' && <Range of={key} />} />
      </ul>
      <OtherWordings texts={key.accept.filter((text) => text !== key.answer)} />
    </>
  );
}

/** Which numbers count as right besides the one the article gives. */
function Range({ of: { value, bound, tolerance } }: { of: Extract<TypedKey, { kind: 'number' }> }) {
  const t = useTranslations('sets');
  if (tolerance > 0) return t('range', { from: value - tolerance, to: value + tolerance });
  return t(`bound.${bound}`);
}

const shownAtOnce = 4;

/** What else is taken as right: a few wordings as they are, many behind their number. */
function OtherWordings({ texts }: { texts: string[] }) {
  const t = useTranslations('sets');
  if (texts.length === 0) return null;
  const list = texts.join(', ');
  if (texts.length <= shownAtOnce)
    return <p className="small">{t('alsoRight', { answers: list })}</p>;
  return (
    <details className="small">
      <summary>{t('otherWordings', { count: texts.length })}</summary>
      {list}
    </details>
  );
}
