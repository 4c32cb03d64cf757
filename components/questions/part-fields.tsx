import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';

/** The paragraphs of a part of an article, both ends included. */
export type Part = { from: number; to: number };

type PartFieldsProps = {
  /** How many paragraphs the article has. */
  paragraphs: number;
  part: Part;
  error: string | undefined;
  onChange: (part: Part) => void;
};

/** The part of the article that questions are made from: a first and a last paragraph. */
export function PartFields({ paragraphs, part, error, onChange }: PartFieldsProps) {
  const t = useTranslations('sets');
  const all = Array.from({ length: paragraphs }, (_, at) => at + 1);
  const field = (end: keyof Part, numbers: number[]) => (
    <Field label={t(`part.${end}`)} error={error}>
      {(control) => (
        <select
          {...control}
          className="input short"
          value={part[end]}
          onChange={(event) => onChange({ ...part, [end]: Number(event.target.value) })}
        >
          {numbers.map((number) => (
            <option key={number} value={number}>
              {number}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <fieldset className="field checks">
      <legend className="label">{t('part.legend')}</legend>
      <div className="row part">
        {field('from', all.slice(0, part.to))}
        {field('to', all.slice(part.from - 1))}
      </div>
    </fieldset>
  );
}
