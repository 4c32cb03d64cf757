import { useFormatter, useTranslations } from 'next-intl';
import type { Item } from '@/lib/domain/questions/question';
import { marksRuleOf } from './marks-rule';

/** What else counts as right, and how marks are given where a part of an answer counts. */
export function KeyRule({ item: { question, key }, points }: { item: Item; points: number }) {
  const t = useTranslations('print');
  const format = useFormatter();
  const marks = (value: number) => format.number(value, { maximumFractionDigits: 2 });
  const rule = marksRuleOf(question, key, points);
  if (rule?.kind === 'multiple')
    return (
      <p className="small">
        {t('rule.multiple', { right: marks(rule.right), wrong: marks(rule.wrong) })}
      </p>
    );
  if (rule?.kind === 'order')
    return <p className="small">{t('rule.order', { points, off: marks(rule.off) })}</p>;
  if (rule?.kind === 'match')
    return <p className="small">{t('rule.match', { pair: marks(rule.pair) })}</p>;
  const { tolerance = 0, value = 0 } = key.kind === 'number' ? key : {};
  const accept = 'accept' in key ? key.accept.filter((text) => text !== key.answer) : [];
  return (
    <>
      {tolerance > 0 && (
        <p className="small">{t('range', { from: value - tolerance, to: value + tolerance })}</p>
      )}
      {accept.length > 0 && (
        <p className="small">{t('alsoAccept', { answers: accept.join(', ') })}</p>
      )}
    </>
  );
}
