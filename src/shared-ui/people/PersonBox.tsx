import * as React from 'react';
import * as common from 'CommonStrings';
import { Field, type FieldProps } from '../fields/Field';
import type { FoundPerson, PeopleSearch } from './person';
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

const load = (): Promise<typeof import('./PeoplePicker')> => import(/* webpackChunkName: 'people-picker' */ './PeoplePicker');

/**
 * One colleague. Fluent's people picker weighs more than the rest of the form and most people never touch it, so it is
 * fetched when the box gets the focus; until then, and where it cannot be had, this is a plain box. What was typed
 * meanwhile goes into the picker.
 */
export const PersonBox: React.FC<PersonBoxProps> = ({ person, onChange, search, typed: kept, onTyped, ...field }) => {
  const [Picker, setPicker] = React.useState<typeof import('./PeoplePicker').PeoplePicker | undefined>();
  const [own, setOwn] = React.useState('');
  const typed = kept ?? own;
  const setTyped = onTyped ?? setOwn;
  const [failed, setFailed] = React.useState(false);
  const here = React.useRef(true);
  React.useEffect(() => () => { here.current = false; }, []);

  function fetchPicker(): void {
    setFailed(false);
    load().then(
      (module) => here.current && setPicker(() => module.PeoplePicker),
      () => here.current && setFailed(true)
    );
  }

  return (
    <Field {...field} hint={<>{field.hint}{failed ? <span className={styles.failed}> {common.peopleNotLoaded}</span> : null}</>}>
      {(control) => (Picker ? (
        <div className={controls.medium}>
          <Picker {...control} label={field.label} person={person} onChange={onChange} search={search} startText={typed} onTyped={setTyped} />
        </div>
      ) : (
        <input id={control.id} className={`${controls.native} ${controls.medium}`} type="text" autoComplete="off" aria-describedby={control['aria-describedby']}
          placeholder={person ? undefined : common.typeAName} value={person?.displayName ?? typed} onChange={(event) => setTyped(event.target.value)}
          onFocus={fetchPicker} />
      ))}
    </Field>
  );
};
