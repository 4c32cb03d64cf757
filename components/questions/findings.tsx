import { Check, CircleX, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Finding } from '@/lib/domain/questions/lint/rules';

const looks = {
  error: { icon: CircleX, className: 'chip long wrong' },
  warning: { icon: TriangleAlert, className: 'chip long caution' },
};

/** What is wrong with a question, or that nothing is; undefined while nobody has looked yet. */
export function FindingChips({ findings }: { findings: Finding[] | undefined }) {
  const t = useTranslations();
  if (!findings) return <span className="chip">{t('sets.checking')}</span>;
  if (findings.length === 0)
    return (
      <span className="chip right">
        <Check className="icon" aria-hidden="true" /> {t('sets.noProblems')}
      </span>
    );
  return findings.map(({ rule, severity }) => {
    const { icon: Icon, className } = looks[severity];
    return (
      <span key={rule} className={className}>
        <Icon className="icon" aria-hidden="true" /> {t(`lint.${rule}.label`)}
      </span>
    );
  });
}

/** What each finding means for the teacher, in a sentence; nothing where nothing was found. */
export function FindingTexts({ findings }: { findings: Finding[] | undefined }) {
  const t = useTranslations('lint');
  if (!findings || findings.length === 0) return null;
  return (
    <ul className="finding-texts small">
      {findings.map(({ rule }) => (
        <li key={rule}>
          <b>{t(`${rule}.label`)}.</b> {t(`${rule}.text`)}
        </li>
      ))}
    </ul>
  );
}
