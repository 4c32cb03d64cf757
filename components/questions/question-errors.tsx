import { useTranslations } from 'next-intl';
import type { Bank } from '@/lib/domain/facts/bank';
import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import { rowId } from './row-id';
import { useFindings } from './use-findings';

type QuestionErrorsProps = { bank: Bank; questions: SetQuestion[]; onFollow: () => void };

/** The questions that keep a set from being published, each a link to where it stands. */
export function QuestionErrors({ bank, questions, onFollow }: QuestionErrorsProps) {
  const t = useTranslations();
  const findings = useFindings(questions, bank);
  const faulty = questions.flatMap(({ id }, index) => {
    const errors = findings?.of(id).filter(({ severity }) => severity === 'error') ?? [];
    return errors.length > 0 ? [{ id, place: index + 1, errors }] : [];
  });
  if (faulty.length === 0) return null;
  return (
    <div className="question-errors">
      <p>{t('sets.errorsFirst')}</p>
      <ul>
        {faulty.map(({ id, place, errors }) => (
          <li key={id}>
            <a href={`#${rowId(id)}`} onClick={onFollow}>
              {t('sets.questionNumber', { place })}
            </a>
            : {errors.map(({ rule }) => t(`lint.${rule}.label`)).join(', ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
