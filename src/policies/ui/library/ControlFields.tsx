import * as strings from 'PublishingStrings';
import * as React from 'react';
import { plainDate } from '../../../calendar';
import type { DeskServices } from '../../../platform/host/services';
import { searchPeople } from '../../../platform/host/people';
import { DayBox } from '../../../shared-ui/fields/DayBox';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { PersonBox } from '../../../shared-ui/people/PersonBox';
import type { FoundPerson } from '../../../shared-ui/people/person';
import { fill } from '../../../shared-ui/text';
import { nextReview, readMonths } from '../../rules/review';
import type { WorkingPolicy } from '../../store/working';
import { dayText } from '../desk/words';

export interface Control {
  readonly title: string;
  readonly owner: { readonly name: string; readonly upn: string } | undefined;
  readonly approver: { readonly name: string; readonly upn: string } | undefined;
  readonly approvedOn: string;
  readonly reviewMonths: string;
}
export type ControlField = 'title' | 'owner' | 'approver' | 'approvedOn' | 'reviewMonths';

/** What the library says of a working file, to be changed. */
export const controlOf = (working: WorkingPolicy): Control => ({
  title: working.title, owner: working.owner, approver: working.approver, approvedOn: working.approvedOn?.toString() ?? '', reviewMonths: String(working.reviewMonths ?? 12)
});

interface ControlFieldsProps {
  readonly services: DeskServices;
  readonly value: Control;
  readonly error: (field: ControlField) => string | undefined;
  readonly onChange: (changes: Partial<Control>) => void;
}

const found = (person: Control['owner']): FoundPerson | undefined => person && { upn: person.upn, displayName: person.name };
const named = (person: FoundPerson | undefined): Control['owner'] => person && { name: person.displayName, upn: person.upn };

/** The fields of a document control table: what it is called, whose it is, who approved it when, how often it is reviewed. */
export const ControlFields: React.FC<ControlFieldsProps> = ({ services, value, error, onChange }) => {
  const search = React.useCallback((text: string) => searchPeople(services.sp, text), [services]);
  const months = readMonths(value.reviewMonths);
  const approved = plainDate(value.approvedOn);
  return (
    <>
      <TextBox id="policy-title" label={strings.title} hint={strings.titleHint} error={error('title')} maximum={255} value={value.title} onChange={(title) => onChange({ title })} />
      <PersonBox id="policy-owner" label={strings.owner} hint={strings.ownerHint} error={error('owner')} person={found(value.owner)} search={search} onChange={(person) => onChange({ owner: named(person) })} />
      <PersonBox id="policy-approver" label={strings.approver} optional error={error('approver')} person={found(value.approver)} search={search} onChange={(person) => onChange({ approver: named(person) })} />
      <DayBox id="policy-approvedOn" label={strings.approvedOn} error={error('approvedOn')} value={value.approvedOn} onChange={(approvedOn) => onChange({ approvedOn })} />
      <TextBox id="policy-reviewMonths" label={strings.reviewMonths} error={error('reviewMonths')} width="short" inputMode="numeric" value={value.reviewMonths} onChange={(reviewMonths) => onChange({ reviewMonths })}
        hint={months && approved ? fill(strings.reviewNextOn, dayText(nextReview(approved, months), services.locale)) : undefined} />
    </>
  );
};
