import * as React from 'react';
import common from '../../loc/common';
import { useAnnounce } from '../Announcer';
import { counted, fill } from '../text';
import { ComboBox, type ComboOption } from './ComboBox';
import { Field, type FieldProps } from './Field';
import styles from './ComboBox.module.scss';

export type SearchableOption = ComboOption;

export interface SearchableChoiceProps extends FieldProps {
  readonly options: readonly SearchableOption[];
  /** The options that fit, best first; all of them for an empty text. */
  readonly find: (typed: string) => readonly SearchableOption[];
  readonly value: string;
  readonly onChange: (key: string) => void;
  readonly placeholder?: string;
}

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * One of many answers, found by typing any word of it. Whoever leaves the box has chosen what was typed, where it fits one
 * answer alone; otherwise the words stay, it is said that they are none of the list, and nothing is chosen.
 */
export const SearchableChoice: React.FC<SearchableChoiceProps> = ({ options, find, value, onChange, placeholder, ...field }) => {
  const announce = useAnnounce();
  const chosen = options.find(({ key }) => key === value);
  /** Since the last choice. */
  const [typed, setTyped] = React.useState<string | undefined>();
  const [left, setLeft] = React.useState(false);
  // an answer that comes from elsewhere, such as a draft, takes the place of what was typed
  React.useEffect(() => {
    if (value !== '') {
      setTyped(undefined);
    }
  }, [value]);
  const found = React.useMemo(() => {
    const all = find(typed ?? '');
    return typed ? all.map(({ group, ...option }) => option) : all;
  }, [find, typed]);

  function search(text: string): void {
    setTyped(text);
    setLeft(false);
    const count = find(text).length;
    announce(count === 0 ? common.nothingFound : counted(common, 'found', count));
  }

  function choose({ key }: SearchableOption): void {
    setTyped(undefined);
    onChange(key);
  }

  function leave(): void {
    if (typed === undefined) {
      return;
    }
    const hit = options.find(({ text }) => plain(text) === plain(typed)) ?? (typed.trim() !== '' && found.length === 1 ? found[0] : undefined);
    if (hit) {
      choose(hit);
      return;
    }
    if (value !== '') {
      onChange('');
    }
    setLeft(true);
    if (typed.trim() === '') {
      setTyped(undefined);
    } else {
      announce(fill(common.notInList, typed.trim()));
    }
  }

  return (
    <Field {...field}>
      {(control) => (
        <>
          <ComboBox control={control} label={field.label} icon="search" placeholder={placeholder} text={typed ?? chosen?.text ?? ''} options={found} current={value}
            onText={search} onChoose={choose} onLeave={leave} takesTheOnly opener listNote={found.length === 0 ? common.nothingFound : undefined}
            note={left && typed !== undefined ? fill(common.notInList, typed.trim()) : undefined} />
          {/* a narrow box cuts the answer off; the input itself says all of it to a screen reader */}
          {typed === undefined && chosen ? <p aria-hidden="true" className={styles.chosen}>{chosen.text}</p> : null}
        </>
      )}
    </Field>
  );
};
