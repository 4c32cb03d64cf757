import { useTranslations } from 'next-intl';
import type { Distractor, Item, Option } from '@/lib/domain/questions/question';
import { Answer } from './answer';
import { TypedAnswer } from './typed-answer';

/** Everything that can be answered, the right answer marked, and where each wrong option comes from. */
export function QuestionKey({ item: { question, key } }: { item: Pick<Item, 'question' | 'key'> }) {
  const t = useTranslations('sets');
  if (question.kind === 'choice' && key.kind === 'choice')
    return <Options options={question.options} right={[key.optionId]} wrong={key.distractors} />;
  if (question.kind === 'multiple' && key.kind === 'multiple')
    return <Options options={question.options} right={key.optionIds} wrong={key.distractors} />;
  if (question.kind === 'order' && key.kind === 'order')
    return (
      <ol className="mini">
        {key.ids.map((id, at) => (
          <Answer key={id} right text={textOf(question.entries, id)} note={key.dates[at]} />
        ))}
      </ol>
    );
  if (question.kind === 'match' && key.kind === 'match')
    return (
      <ul className="mini">
        {key.pairs.map(({ left, right }) => (
          <Answer
            key={left}
            right
            text={t('pair', {
              left: textOf(question.left, left),
              right: textOf(question.right, right),
            })}
          />
        ))}
      </ul>
    );
  if (key.kind === 'trueFalse')
    return (
      <ul className="mini">
        <Answer right={key.value} text={t('true')} />
        <Answer right={!key.value} text={t('false')} note={key.swap && t('swap', key.swap)} />
      </ul>
    );
  return 'accept' in key ? <TypedAnswer answerKey={key} /> : null;
}

type OptionsProps = { options: Option[]; right: string[]; wrong: Distractor[] };

function Options({ options, right, wrong }: OptionsProps) {
  return (
    <ul className="mini">
      {options.map(({ id, text }) => {
        const distractor = wrong.find((one) => one.optionId === id);
        return (
          <Answer
            key={id}
            right={right.includes(id)}
            text={text}
            note={distractor && <Origin of={distractor} />}
          />
        );
      })}
    </ul>
  );
}

/** What a wrong option is: a part of another fact, or something the article does not name. */
function Origin({ of: { from, about } }: { of: Distractor }) {
  const t = useTranslations('sets');
  if (from) return t('fromFact', { statement: from.statement, ...from.citation });
  return about ? t('fromOutside', { about }) : t('fromNowhere');
}

const textOf = (options: Option[], id: string) => options.find((one) => one.id === id)?.text ?? '';
