import * as React from 'react';
import { searchPeople } from '../../platform/host/people';
import type { SPFI } from '../../platform/sharepoint/pnp';
import { PersonBox } from '../../shared-ui/people/PersonBox';
import type { FoundPerson } from '../../shared-ui/people/person';
import type { FieldProps } from '../../shared-ui/fields/Field';

export interface PersonFieldProps extends FieldProps {
  readonly sp: SPFI;
  /** User principal name, or empty. */
  readonly upn: string;
  readonly onChange: (upn: string) => void;
}

/** A colleague kept by user principal name; the name is shown once the search has told it. */
export const PersonField: React.FC<PersonFieldProps> = ({ sp, upn, onChange, ...field }) => {
  const [found, setFound] = React.useState<FoundPerson | undefined>();
  const person = upn === '' ? undefined : found?.upn.toLowerCase() === upn.toLowerCase() ? found : { upn, displayName: upn };
  return (
    <PersonBox
      {...field}
      person={person}
      search={(text) => searchPeople(sp, text)}
      onChange={(chosen) => {
        setFound(chosen);
        onChange(chosen?.upn.toLowerCase() ?? '');
      }}
    />
  );
};
