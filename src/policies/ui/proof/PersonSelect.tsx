import strings from '../../../loc/proof';
import * as React from 'react';
import { SearchableChoice } from '../../../shared-ui/fields/SearchableChoice';
import type { CertifiedPerson } from '../../store/proof';
import type { SiteUser } from '../../store/directory/siteUsers';

interface PersonSelectProps {
  readonly id: string;
  readonly people: readonly SiteUser[];
  readonly person: CertifiedPerson | undefined;
  readonly error: string | undefined;
  readonly onChange: (person: CertifiedPerson | undefined) => void;
}

/** More would be no help: one types another letter. */
const shown = 30;

/** One of those who have been to the site: only they can have receipts. */
export const PersonSelect: React.FC<PersonSelectProps> = ({ id, people, person, error, onChange }) => {
  const options = React.useMemo(() => people.map((user) => ({ key: String(user.id), text: user.name, description: user.upn })), [people]);
  const find = React.useCallback((typed: string) => {
    const wanted = typed.trim().toLowerCase();
    return options.filter(({ text, description }) => `${text} ${description}`.toLowerCase().includes(wanted)).slice(0, shown);
  }, [options]);
  return (
    <SearchableChoice id={id} label={strings.personLabel} hint={strings.personHint} error={error} options={options} find={find} value={person ? String(person.authorId) : ''}
      onChange={(key) => {
        const user = people.find((each) => String(each.id) === key);
        onChange(user && { name: user.name, upn: user.upn, authorId: user.id });
      }} />
  );
};
