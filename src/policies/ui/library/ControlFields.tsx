import strings from '../../../loc/publishing';
import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { searchPeople } from '../../../platform/host/people';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { PersonBox } from '../../../shared-ui/people/PersonBox';
import type { FoundPerson } from '../../../shared-ui/people/person';
import type { WorkingPolicy } from '../../store/working';

type Person = { readonly name: string; readonly upn: string } | undefined;

export interface Control {
  readonly title: string;
  readonly owner: Person;
  readonly reviewMonths: string;
}
export type ControlField = 'title' | 'owner' | 'reviewMonths';

/** What the library says of a working file, to be changed. */
export const controlOf = (working: WorkingPolicy): Control => ({ title: working.title, owner: working.owner, reviewMonths: String(working.reviewMonths ?? 12) });

interface ControlFieldsProps {
  readonly services: DeskServices;
  readonly value: Control;
  readonly error: (field: ControlField) => string | undefined;
  readonly onChange: (changes: Partial<Control>) => void;
}

export const found = (person: Person): FoundPerson | undefined => person && { upn: person.upn, displayName: person.name };
export const named = (person: FoundPerson | undefined): Person => person && { name: person.displayName, upn: person.upn };

/** What holds of a policy whichever file it is: what it is called, whose it is, how often it is reviewed. */
export const ControlFields: React.FC<ControlFieldsProps> = ({ services, value, error, onChange }) => {
  const search = React.useCallback((text: string) => searchPeople(services.sp, text), [services]);
  return (
    <>
      <TextBox id="policy-title" label={strings.title} hint={strings.titleHint} error={error('title')} maximum={255} value={value.title} onChange={(title) => onChange({ title })} />
      <PersonBox id="policy-owner" label={strings.owner} hint={strings.ownerHint} error={error('owner')} person={found(value.owner)} search={search} onChange={(person) => onChange({ owner: named(person) })} />
      <TextBox id="policy-reviewMonths" label={strings.reviewMonths} error={error('reviewMonths')} width="short" inputMode="numeric" value={value.reviewMonths} onChange={(reviewMonths) => onChange({ reviewMonths })} />
    </>
  );
};
