import * as React from 'react';
import { NormalPeoplePicker, type IBasePicker } from '@fluentui/react/lib/Pickers';
import type { IPersonaProps } from '@fluentui/react/lib/Persona';
import * as common from 'CommonStrings';
import { fluentCross } from './pickerIcons';
import type { FoundPerson, PeopleSearch } from './person';
import styles from './PersonBox.module.scss';

interface PeoplePickerProps {
  readonly id: string;
  readonly label: string;
  readonly 'aria-describedby': string | undefined;
  readonly person: FoundPerson | undefined;
  readonly onChange: (person: FoundPerson | undefined) => void;
  readonly search: PeopleSearch;
  /** Typed before the picker was there. */
  readonly startText: string;
  readonly onTyped: (text: string) => void;
}

const persona = (person: FoundPerson): IPersonaProps & { readonly found: FoundPerson } => ({
  key: person.upn, text: person.displayName, secondaryText: person.about ?? person.email ?? person.upn, showSecondaryText: true, found: person
});

const foundIn = (item: IPersonaProps | undefined): FoundPerson | undefined => (item && 'found' in item ? (item.found as FoundPerson) : undefined);

/** Fluent's people picker for one person, loaded when it is wanted. */
export const PeoplePicker: React.FC<PeoplePickerProps> = ({ id, label, person, onChange, search, startText, onTyped, ...described }) => {
  const picker = React.useRef<IBasePicker<IPersonaProps>>(null);
  const [failed, setFailed] = React.useState(false);
  React.useEffect(() => picker.current?.focusInput(), []);

  function choose(chosen: FoundPerson | undefined): void {
    onTyped('');
    onChange(chosen);
  }

  function typing(text: string): string {
    onTyped(text);
    return text;
  }

  async function suggest(text: string): Promise<IPersonaProps[]> {
    if (text.trim().length < 2) {
      return [];
    }
    try {
      const people = await search(text.trim());
      setFailed(false);
      return people.map(persona);
    } catch (error) {
      // a question that nobody must answer does not stop a report; the list says that it could not be had
      setFailed(true);
      console.warn('People search failed', error);
      return [];
    }
  }

  return (
    <NormalPeoplePicker
      className={styles.picker}
      componentRef={picker}
      itemLimit={1}
      resolveDelay={300}
      selectedItems={person ? [persona(person)] : []}
      onResolveSuggestions={suggest}
      onChange={(items) => choose(foundIn(items?.[0]))}
      onInputChange={typing}
      removeButtonAriaLabel={common.remove}
      removeButtonIconProps={{ iconName: fluentCross }}
      selectionAriaLabel={label}
      inputProps={{ id, 'aria-label': label, 'aria-describedby': described['aria-describedby'], defaultVisibleValue: startText, placeholder: person ? undefined : common.typeAName }}
      pickerSuggestionsProps={{
        suggestionsHeaderText: common.peopleFound,
        noResultsFoundText: failed ? common.peopleNotLoaded : common.nobodyFound,
        loadingText: common.searching,
        suggestionsAvailableAlertText: common.peopleFound
      }}
    />
  );
};
