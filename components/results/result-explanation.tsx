import { useTranslations } from 'next-intl';
import type { Response } from '@/lib/domain/grading/response';
import type { Distractor, Item } from '@/lib/domain/questions/question';

type Props = { item: Item; response: Response | null };

/** Why the right answer is right, and what the wrong options really are. */
export function Explanation({ item, response }: Props) {
  const t = useTranslations('results');
  const { key } = item;
  const { statement } = item.facts[0];
  const alsoTaken = key.kind === 'cloze' ? otherWordings(key) : [];
  const others = key.kind === 'choice' ? explained(key.distractors, response) : [];
  return (
    <div className="explain stack [--gap:0.5rem]">
      <p className="serif">{statement}</p>
      {key.kind === 'trueFalse' && key.swap && <p>{t('swapped', key.swap)}</p>}
      {alsoTaken.length > 0 && (
        <p className="small">{t('alsoTaken', { answers: alsoTaken.join(', ') })}</p>
      )}
      {others.map(({ optionId, text, from }) => (
        <p key={optionId}>
          {t.rich('belongsTo', {
            option: text,
            statement: from.statement,
            place: t('place', from.citation),
            b: (chunks) => <b>{chunks}</b>,
          })}
        </p>
      ))}
    </div>
  );
}

/** The wrong option that was chosen; for a right or missing answer nothing has to be untangled. */
function explained(distractors: Distractor[], response: Response | null) {
  return distractors.flatMap(({ from, ...option }) =>
    from && response?.kind === 'choice' && response.optionId === option.optionId
      ? [{ ...option, from }]
      : [],
  );
}

/** What else is taken as right, but for the answer itself. */
function otherWordings({ answer, accept }: { answer: string; accept: string[] }): string[] {
  return accept.filter((other) => other.toLowerCase() !== answer.toLowerCase());
}
