import { useTranslations } from 'next-intl';
import type { Response } from '@/lib/domain/grading/response';
import type { AnswerKey, Distractor, Item } from '@/lib/domain/questions/question';
import { chosenIn } from '../quizzes/toggle-option';

type Props = { item: Item; response: Response | null };

/** Why the right answer is right, and what the wrong options that were chosen really are. */
export function Explanation({ item: { key, facts }, response }: Props) {
  const t = useTranslations('results');
  const also = alsoTaken(key);
  const swap = key.kind === 'trueFalse' ? key.swap : null;
  const chosen = chosenWrong(key, response);
  // Of several answers each carries its own numeral; their footnotes say it all.
  if (facts.length > 1 && chosen.length === 0) return null;
  return (
    <div className="explain stack [--gap:0.5rem]">
      {facts.length === 1 && <p className="serif">{facts[0].statement}</p>}
      {swap && <p>{t('swapped', swap)}</p>}
      {also.length > 0 && <p className="small">{t('alsoTaken', { answers: also.join(', ') })}</p>}
      {chosen.map((distractor) => (
        <WrongOption key={distractor.optionId} distractor={distractor} />
      ))}
    </div>
  );
}

function WrongOption({ distractor: { text, from, about } }: { distractor: Distractor }) {
  const t = useTranslations('results');
  const option = { option: text, b: (chunks: React.ReactNode) => <b>{chunks}</b> };
  if (from) {
    const isClaim = /[.!?]$/.test(text);
    const { statement, citation } = from;
    const said = { ...option, statement, place: t('place', citation) };
    return <p>{t.rich(isClaim ? 'saysInstead' : 'inAnotherFact', said)}</p>;
  }
  return <p>{about ? t.rich('notMentioned', { ...option, about }) : t.rich('notSaid', option)}</p>;
}

/** The wrong options that were chosen; for a right or missing answer nothing has to be untangled. */
function chosenWrong(key: AnswerKey, response: Response | null): Distractor[] {
  if (key.kind !== 'choice' && key.kind !== 'multiple') return [];
  const chosen =
    response?.kind === 'choice' ? [response.optionId] : chosenIn(response ?? undefined);
  return key.distractors.filter(({ optionId }) => chosen.includes(optionId));
}

/** What else is taken as right, but for the answer itself. */
function alsoTaken(key: AnswerKey): string[] {
  if (!('accept' in key)) return [];
  return key.accept.filter((other) => other.toLowerCase() !== key.answer.toLowerCase());
}
