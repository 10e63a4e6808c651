import * as React from 'react';
import common from '../../loc/common';
import { useAnnounce } from '../Announcer';
import { ComboBox } from '../fields/ComboBox';
import { Field, type FieldProps } from '../fields/Field';
import { Icon } from '../icons';
import { fill } from '../text';
import type { FoundPerson, PeopleSearch } from './person';
import { usePeopleSearch } from './usePeopleSearch';
import controls from '../fields/controls.module.scss';
import styles from './PersonBox.module.scss';

export interface PersonBoxProps extends FieldProps {
  readonly person: FoundPerson | undefined;
  readonly onChange: (person: FoundPerson | undefined) => void;
  readonly search: PeopleSearch;
  /** What was typed and not chosen, where the form keeps it; otherwise the box does. */
  readonly typed?: string;
  readonly onTyped?: (text: string) => void;
}

const plain = (text: string): string => text.trim().toLowerCase();

/**
 * One colleague, found by the first letters of the name. Own code over the desk's combobox: Fluent's picker (8.125) puts its live
 * region and heading inside the listbox, and its box loses description and error.
 * Nobody is chosen by being the only one found: a message may go to whom is chosen. The full name, typed, is a choice.
 */
export const PersonBox: React.FC<PersonBoxProps> = ({ person, onChange, search, typed: kept, onTyped, ...field }) => {
  const announce = useAnnounce();
  const [own, setOwn] = React.useState('');
  const typed = kept ?? own;
  const setTyped = onTyped ?? setOwn;
  const [left, setLeft] = React.useState(true);
  const { people, state, ask } = usePeopleSearch(search, announce);
  const options = React.useMemo(() => (person ? [] : people.map((found) => ({ key: found.upn, text: found.displayName, description: found.about ?? found.email ?? found.upn, found }))), [people, person]);

  function choose(chosen: FoundPerson | undefined): void {
    ask('');
    setTyped('');
    onChange(chosen);
  }

  function type(text: string): void {
    setLeft(false);
    // two calls of the form's: the person is nobody any more, and these letters are kept
    if (person) {
      onChange(undefined);
    }
    setTyped(text);
    ask(text);
  }

  function leave(): void {
    setLeft(true);
    if (!person && typed.trim() !== '') {
      announce(fill(common.nobodyChosen, typed.trim()));
    }
  }

  // also when the answer comes after the focus has gone
  React.useEffect(() => {
    const named = left && !person && typed.trim() !== '' ? people.filter((each) => [each.displayName, each.upn, each.email ?? ''].some((name) => plain(name) === plain(typed))) : [];
    if (named.length === 1) {
      choose(named[0]);
    }
  });

  const about = { none: undefined, searching: common.searching, nobody: common.nobodyFound, failed: common.peopleNotLoaded }[state];
  return (
    <Field {...field}>
      {(control) => (
        <div className={controls.medium}>
          <ComboBox control={control} label={field.label} icon="search" placeholder={common.typeAName} text={person?.displayName ?? typed} options={options}
            current={person?.upn ?? ''} onText={type} onChoose={({ found }) => choose(found)} onLeave={leave} listNote={about}
            onOpen={() => (person || people.length > 0 ? undefined : ask(typed))}
            note={left && !person && typed.trim() !== '' ? fill(common.nobodyChosen, typed.trim()) : person?.about}
            end={person ? (
              <button type="button" className={styles.remove} aria-label={fill(common.removeFile, person.displayName)}
                onClick={() => {
                  choose(undefined);
                  document.getElementById(control.id)?.focus();
                }}>
                <Icon name="cross" size={16} />
              </button>
            ) : null} />
        </div>
      )}
    </Field>
  );
};
