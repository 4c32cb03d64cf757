import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import type { DraftProblems, EditDraft } from './edit-draft';
import { EditTexts } from './edit-texts';

export type EditFieldsProps = {
  question: SetQuestion;
  draft: EditDraft;
  problems: DraftProblems;
  onType: (part: Partial<EditDraft>) => void;
};

/** The fields of a question: its words, its answers, and what it is worth. */
export function EditFields(props: EditFieldsProps) {
  const { question, draft, problems, onType } = props;
  const t = useTranslations('sets');
  const { key } = question.item;
  return (
    <>
      {key.kind === 'cloze' && <GapFields {...props} />}
      {key.kind !== 'cloze' && key.kind !== 'order' && <StemField {...props} />}
      <EditTexts {...props} />
      {'accept' in key && <AcceptField {...props} />}
      {key.kind === 'number' && (
        <Field
          label={t('tolerance')}
          hint={t('toleranceHint')}
          error={problems.tolerance && t('notANumber')}
        >
          {(control) => (
            <input
              {...control}
              className="input short"
              inputMode="decimal"
              value={draft.tolerance}
              onChange={(event) => onType({ tolerance: event.target.value })}
            />
          )}
        </Field>
      )}
      <Field label={t('pointsLabel')} error={problems.points && t('notPoints')}>
        {(control) => (
          <input
            {...control}
            className="input short"
            inputMode="numeric"
            value={draft.points}
            onChange={(event) => onType({ points: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}

function StemField({ question, draft, problems, onType }: EditFieldsProps) {
  const t = useTranslations('sets');
  const label = question.item.key.kind === 'trueFalse' ? t('claimLabel') : t('stemLabel');
  return (
    <Field label={label} error={problems.stem && t('fieldEmpty')}>
      {(control) => (
        <textarea
          {...control}
          className="input grows"
          rows={2}
          maxLength={500}
          value={draft.stem}
          onChange={(event) => onType({ stem: event.target.value })}
        />
      )}
    </Field>
  );
}

/** The text on both sides of a gap; the row above shows them together. */
function GapFields({ draft, problems, onType }: EditFieldsProps) {
  const t = useTranslations('sets');
  return (['before', 'after'] as const).map((side) => (
    <Field key={side} label={t(`${side}Label`)} error={problems.gap && t('fieldEmpty')}>
      {(control) => (
        <textarea
          {...control}
          className="input grows"
          rows={1}
          maxLength={500}
          value={draft[side]}
          onChange={(event) => onType({ [side]: event.target.value })}
        />
      )}
    </Field>
  ));
}

function AcceptField({ question, draft, onType }: EditFieldsProps) {
  const t = useTranslations('sets');
  const { key } = question.item;
  return (
    <Field
      label={t('acceptLabel')}
      hint={'answer' in key && t('acceptHint', { answer: key.answer })}
    >
      {(control) => (
        <textarea
          {...control}
          className="input grows"
          rows={3}
          maxLength={2000}
          value={draft.accept}
          onChange={(event) => onType({ accept: event.target.value })}
        />
      )}
    </Field>
  );
}
