import strings from '../../../../loc/dpiaPanels';
import * as React from 'react';
import { fieldId } from '../../../../casework/ui/fieldId';
import type { PanelForm } from '../../../../casework/ui/panelForm';
import { Rows } from '../../../../casework/ui/Rows';
import type { ServicePerson } from '../../../../casework/store/contract';
import { searchPeople } from '../../../../platform/host/people';
import type { DeskServices } from '../../../../platform/host/services';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { PersonBox } from '../../../../shared-ui/people/PersonBox';
import type { PersonAsked } from '../../../rules/cases/askViews';
import type { CaseProblem } from '../../../../casework/rules/command';
import { choicesOf } from '../words';

/** Somebody to be asked, as typed: `upn` empty as long as nobody is chosen. */
export interface PersonRow {
  readonly key: string;
  readonly upn: string;
  readonly name: string;
  readonly typed: string;
  readonly role: string;
}
export const blankPerson = (role: string): PersonRow => ({ key: crypto.randomUUID(), upn: '', name: '', typed: '', role });

interface Props<Role extends string> {
  readonly services: Pick<DeskServices, 'sp'>;
  readonly logId: number;
  readonly form: Pick<PanelForm<object>, 'at'>;
  readonly heading: string;
  readonly hint: string;
  readonly rows: readonly PersonRow[];
  readonly roles: readonly Role[];
  /** The role with which a new row begins. */
  readonly role: Role;
  /** Who may be chosen, where that is known; else anybody is looked for. */
  readonly from?: readonly ServicePerson[];
  readonly onChange: (rows: readonly PersonRow[]) => void;
}

/** Any number of people, each in a role. */
export function PeopleRows<Role extends string>({ services: { sp }, logId, form: { at }, heading, hint, rows, roles, role, from, onChange }: Props<Role>): React.ReactElement {
  const search = React.useCallback((text: string) => searchPeople(sp, text), [sp]);
  return (
    <Rows id={fieldId(logId, 'people')} heading={heading} hint={hint} words={{ number: strings.personNumber, add: strings.personAdd, remove: strings.personRemove }} rows={rows} blank={() => blankPerson(role)} onChange={onChange}>
      {(row, set, place) => (
        <>
          {from ? (
            <SelectBox {...at(`people.${place}`)} label={strings.personLabel} none={strings.personNone} choices={from.map(({ upn, name }) => ({ key: upn, text: name }))} value={row.upn}
              onChange={(upn) => set({ upn, name: from.find((each) => each.upn === upn)?.name ?? '' })} />
          ) : (
            <PersonBox {...at(`people.${place}`)} label={strings.personLabel} search={search} person={row.upn === '' ? undefined : { upn: row.upn, displayName: row.name }} typed={row.typed} onTyped={(typed) => set({ typed })}
              onChange={(person) => set({ upn: person?.upn ?? '', name: person?.displayName ?? '' })} />
          )}
          <SelectBox {...at(`people.${place}.role`)} label={strings.roleLabel} none={strings.roleNone} choices={choicesOf(roles)} value={row.role} onChange={(chosen) => set({ role: chosen })} />
        </>
      )}
    </Rows>
  );
}

/** Rows in which nobody, or no role, is chosen: nobody is left out in silence. */
export const unchosen = (rows: readonly PersonRow[]): readonly CaseProblem[] => rows.flatMap(({ upn, role }, place) => [
  ...(upn === '' ? [{ field: `people.${place}`, code: 'person-not-chosen' }] : []), ...(role === '' ? [{ field: `people.${place}.role`, code: 'role-not-chosen' }] : [])
]);

/** The same people by their numbers on the site. @throws DeskError */
export const withIds = <Role extends string>(rows: readonly PersonRow[], roles: readonly Role[], idOf: (upn: string) => Promise<number>): Promise<readonly PersonAsked<Role>[]> =>
  Promise.all(rows.map(async ({ upn, name, role }) => ({ id: await idOf(upn), name, role: roles.find((each) => each === role) ?? roles[roles.length - 1] })));
