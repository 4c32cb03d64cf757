import { ArrowDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { bands } from './band';

/** What the tints of the gradebook mean. */
export function HeatKey() {
  const t = useTranslations('gradebook');
  return (
    <ul className="row heat-key small">
      {bands.map((band) => (
        <li key={band}>
          <span className={`heat ${band}`}>
            {band === 'h1' && <ArrowDown className="icon" aria-hidden="true" />}
          </span>{' '}
          {t(`bands.${band}`)}
        </li>
      ))}
    </ul>
  );
}
