'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { FailureNotice } from '@/components/ui/notice';
import { type Outcome, useAct } from '@/components/ui/use-act';
import { FormLinks } from './form-links';

type FormTabsProps = {
  setId: string;
  forms: number[];
  /** The one on the screen. */
  form: number;
  /** How many a set may have. */
  most: number;
  addForm: (input: { setId: string; form: number }) => Promise<Outcome<void>>;
};

/** The forms of a published set, and the making of another one. */
export function FormTabs({ setId, forms, form, most, addForm }: FormTabsProps) {
  const t = useTranslations('sets');
  const { act, pending, failure } = useAct(addForm);
  return (
    <div className="under-title stack [--gap:0.5rem]">
      <div className="row">
        <FormLinks page={`/teach/sets/${setId}`} forms={forms} form={form} />
        {forms.length < most && (
          <Button
            kind="plain"
            pending={pending}
            onClick={() => act({ setId, form: forms.length + 1 })}
          >
            <Plus className="icon" aria-hidden="true" /> {t(pending ? 'addingForm' : 'addForm')}
          </Button>
        )}
      </div>
      <p className="small">{t('formsHint')}</p>
      <FailureNotice failure={failure} />
    </div>
  );
}
