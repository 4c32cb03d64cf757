import { CircleX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import {
  difficulties,
  difficultyOf,
  type QuestionKind,
  questionKinds,
} from '@/lib/domain/questions/question';

type KindChoiceProps = { chosen: QuestionKind[]; onChange: (kinds: QuestionKind[]) => void };

/** Which kinds of question to make, by what they ask of a student; at least one. */
export function KindChoice({ chosen, onChange }: KindChoiceProps) {
  const t = useTranslations('sets');
  const toggle = (kind: QuestionKind) =>
    onChange(questionKinds.filter((one) => chosen.includes(one) !== (one === kind)));
  return (
    <fieldset className="field checks" aria-describedby="kinds-error">
      <legend className="label">{t('kinds')}</legend>
      <div className="kind-groups">
        {difficulties.map((difficulty) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset is read twice
          <div key={difficulty} role="group" aria-labelledby={`kinds-${difficulty}`}>
            <p id={`kinds-${difficulty}`}>
              <b>{t(`difficulty.${difficulty}`)}</b>{' '}
              <span className="small">{t(`difficultyHint.${difficulty}`)}</span>
            </p>
            {questionKinds
              .filter((kind) => difficultyOf(kind) === difficulty)
              .map((kind) => (
                <label key={kind} className="check">
                  <input
                    type="checkbox"
                    checked={chosen.includes(kind)}
                    onChange={() => toggle(kind)}
                  />
                  <span>
                    {t(`kind.${kind}`)} <span className="small">{t(`kindHint.${kind}`)}</span>
                  </span>
                </label>
              ))}
          </div>
        ))}
      </div>
      <p className="error" id="kinds-error" role="status">
        {chosen.length === 0 && (
          <>
            <CircleX className="icon" aria-hidden="true" /> {t('kindsNone')}
          </>
        )}
      </p>
    </fieldset>
  );
}
