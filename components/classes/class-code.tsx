import { useTranslations } from 'next-intl';

/** How students get in: the address and the class code, large enough for a projector. */
export function ClassCode({ code, address }: { code: string; address: string }) {
  const t = useTranslations('classes');
  return (
    <section className="sheet stack class-code" aria-labelledby="class-code">
      <h2 id="class-code">{t('getIn')}</h2>
      <ol className="stack steps-in">
        <li>{t.rich('step1', { address: () => <b>{address}</b> })}</li>
        <li>
          {t('step2')} <span className="code-large num">{code}</span>
        </li>
        <li>{t('step3')}</li>
      </ol>
    </section>
  );
}
