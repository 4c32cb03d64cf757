import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import type { EditFieldsProps } from './edit-fields';

/** The texts to choose from, to order or to match, each with what it is in the key. */
export function EditTexts({ question: { item }, draft, problems, onType }: EditFieldsProps) {
  const t = useTranslations('sets');
  const { question, key } = item;
  const field = (id: string, label: string) => (
    <Field key={id} label={label} error={problems[`texts.${id}`] && t('fieldEmpty')}>
      {(control) => (
        <input
          {...control}
          className="input"
          maxLength={300}
          value={draft.texts[id] ?? ''}
          onChange={(event) => onType({ texts: { ...draft.texts, [id]: event.target.value } })}
        />
      )}
    </Field>
  );
  switch (key.kind) {
    case 'choice':
    case 'multiple': {
      const right = key.kind === 'choice' ? [key.optionId] : key.optionIds;
      const options = 'options' in question ? question.options : [];
      return options.map(({ id }, at) =>
        field(id, t(right.includes(id) ? 'optionRight' : 'optionWrong', { place: at + 1 })),
      );
    }
    case 'order':
      return key.ids.map((id, at) =>
        field(id, t('entryLabel', { place: at + 1, date: key.dates[at] ?? '' })),
      );
    case 'match': {
      const paired = new Set(key.pairs.map(({ right }) => right));
      const spare =
        question.kind === 'match' ? question.right.filter(({ id }) => !paired.has(id)) : [];
      return [
        ...key.pairs.flatMap(({ left, right }, at) => [
          field(`left:${left}`, t('pairLeft', { place: at + 1 })),
          field(`right:${right}`, t('pairRight', { place: at + 1 })),
        ]),
        ...spare.map(({ id }) => field(`right:${id}`, t('pairSpare'))),
      ];
    }
    default:
      return null;
  }
}
