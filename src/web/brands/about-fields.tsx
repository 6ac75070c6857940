import type { Fault } from '../../setup/fault.ts';
import { Field } from '../components/fields.tsx';
import { t } from '../words/t.ts';
import { type BrandFields, faultAt } from './brand-fields.ts';

interface AboutFieldsProps {
  fields: Pick<BrandFields, 'aliases' | 'handles' | 'url' | 'description' | 'competitors'>;
  /** Most characters of a list of names: a form that is asked for by GET has less room. */
  longest?: number;
  faults?: readonly Fault[];
}

/** What is known of a brand beside its name; all of it may stay empty. */
export function AboutFields({ fields, longest = 4_000, faults = [] }: AboutFieldsProps) {
  const { aliases, handles, url, description, competitors } = fields;
  return (
    <>
      <Field
        name="aliases"
        label={t('Other names')}
        hint={t('Abbreviations, former names, usual misspellings; separate them with commas.')}
        value={aliases}
        maxlength={longest}
      />
      <Field
        name="handles"
        label={t('Its accounts')}
        hint={t('Such as @acme; separate them with commas.')}
        value={handles}
        maxlength={longest}
      />
      <Field
        name="url"
        label={t('Its web address')}
        hint={t('Tells it from its namesakes, and is looked at for feeds.')}
        value={url}
        maxlength={500}
        error={faultAt(faults, 'url')}
      />
      <Field
        name="description"
        label={t('What it is, in a few words')}
        hint={t('Tells it from its namesakes: “bicycles and repairs”.')}
        value={description}
        maxlength={1000}
      />
      <Field
        name="competitors"
        label={t('Competitors')}
        hint={t('Names to compare it with; they are watched as well. Separate them with commas.')}
        value={competitors}
        maxlength={longest}
        error={faultAt(faults, 'competitors')}
      />
    </>
  );
}
