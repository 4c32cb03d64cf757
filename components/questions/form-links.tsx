import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { formLetter } from './form-letter';

type FormLinksProps = {
  /** The page that shows a form; the form's number is added to it. */
  page: string;
  forms: number[];
  /** The one on the screen. */
  form: number;
};

/** The forms of a set as links; nothing where there is only one. */
export function FormLinks({ page, forms, form }: FormLinksProps) {
  const t = useTranslations('sets');
  if (forms.length < 2) return null;
  return (
    <nav aria-label={t('forms')}>
      <ul className="form-tabs">
        {forms.map((one) => (
          <li key={one}>
            <Link href={`${page}?form=${one}`} aria-current={one === form ? 'page' : undefined}>
              {t('form', { letter: formLetter(one) })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
