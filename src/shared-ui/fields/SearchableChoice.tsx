import * as React from 'react';
import * as common from 'CommonStrings';
import { useAnnounce } from '../Announcer';
import { Icon } from '../icons';
import { fill } from '../text';
import { Field, type FieldProps } from './Field';
import styles from './SearchableChoice.module.scss';

export interface SearchableOption {
  readonly key: string;
  readonly text: string;
  /** A second line in the list. */
  readonly description?: string;
  /** Options of one group stand together under this heading while nothing is searched for. */
  readonly group?: string;
}

export interface SearchableChoiceProps extends FieldProps {
  readonly options: readonly SearchableOption[];
  /** The options that fit, best first; all of them for an empty text. */
  readonly find: (typed: string) => readonly SearchableOption[];
  readonly value: string;
  readonly onChange: (key: string) => void;
  readonly placeholder?: string;
}

/**
 * One of many answers, found by typing any word of it: an editable combobox with a list (ARIA Authoring Practices).
 * The list opens in the flow of the page, not over it, so that it works at 400 % zoom and on a small phone.
 */
export const SearchableChoice: React.FC<SearchableChoiceProps> = ({ options, find, value, onChange, placeholder, ...field }) => {
  const announce = useAnnounce();
  const chosen = options.find(({ key }) => key === value);
  const [typed, setTyped] = React.useState<string | undefined>();
  const [open, setOpen] = React.useState(false);
  const [active, setActive] = React.useState(-1);
  const list = React.useRef<HTMLUListElement>(null);
  const found = React.useMemo(() => find(typed ?? ''), [find, typed]);
  const listId = `${field.id}-list`;
  const optionId = (key: string): string => `${field.id}-option-${key}`;

  React.useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);

  function show(): void {
    setOpen(true);
    setActive(-1);
  }

  function close(): void {
    setOpen(false);
    setTyped(undefined);
    setActive(-1);
  }

  function choose(key: string): void {
    onChange(key);
    close();
  }

  function search(text: string): void {
    setTyped(text);
    show();
    const count = find(text).length;
    announce(count === 0 ? common.nothingFound : fill(count === 1 ? common.oneFound : common.found, count));
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    const last = found.length - 1;
    const moves: Record<string, number> = { ArrowDown: active >= last ? 0 : active + 1, ArrowUp: active <= 0 ? last : active - 1 };
    if (event.key in moves) {
      event.preventDefault();
      setOpen(true);
      setActive(open ? moves[event.key] : 0);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      const hit = found[active] ?? (found.length === 1 ? found[0] : undefined);
      if (hit) {
        choose(hit.key);
      }
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      close();
    }
  }

  return (
    <Field {...field}>
      {(control) => (
        <div className={styles.box}>
          <div className={control.invalid ? `${styles.entry} ${styles.invalid}` : styles.entry}>
            <Icon name="search" className={styles.glass} />
            <input
              id={control.id}
              className={styles.input}
              type="text"
              role="combobox"
              autoComplete="off"
              spellCheck={false}
              placeholder={placeholder}
              aria-expanded={open}
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={open && found[active] ? optionId(found[active].key) : undefined}
              aria-describedby={control['aria-describedby']}
              aria-invalid={control.invalid}
              value={typed ?? chosen?.text ?? ''}
              onChange={(event) => search(event.target.value)}
              onFocus={(event) => event.target.select()}
              onClick={show}
              onKeyDown={onKeyDown}
              onBlur={close}
            />
            <button type="button" className={styles.opener} tabIndex={-1} aria-label={common.showAll}
              onMouseDown={(event) => event.preventDefault()} onClick={() => (open ? close() : (document.getElementById(control.id)?.focus(), show()))}>
              <Icon name="chevron" />
            </button>
          </div>
          <ul id={listId} ref={list} role="listbox" aria-label={field.label} hidden={!open} className={styles.list}
            // the list must not take the focus from the input, or a tap on it would close it first
            onMouseDown={(event) => event.preventDefault()}>
            {open ? found.map((option, index) => (
              <Option key={option.key} id={optionId(option.key)} option={option} active={index === active} current={option.key === value}
                heading={!typed && option.group !== found[index - 1]?.group ? option.group : undefined} onChoose={() => choose(option.key)} />
            )) : null}
          </ul>
          {/* a narrow box cuts the answer off; the input itself says all of it to a screen reader */}
          {!open && chosen ? <p aria-hidden="true" className={styles.chosen}>{chosen.text}</p> : null}
          {open && found.length === 0 ? <p className={styles.nothing}>{common.nothingFound}</p> : null}
        </div>
      )}
    </Field>
  );
};

interface OptionProps {
  readonly id: string;
  readonly option: SearchableOption;
  readonly active: boolean;
  readonly current: boolean;
  readonly heading: string | undefined;
  readonly onChoose: () => void;
}

const Option: React.FC<OptionProps> = ({ id, option, active, current, heading, onChoose }) => (
  <>
    {heading ? <li role="presentation" aria-hidden="true" className={styles.heading}>{heading}</li> : null}
    <li id={id} role="option" aria-selected={active} className={active ? `${styles.option} ${styles.active}` : styles.option} onClick={onChoose}>
      <span className={styles.mark}>{current ? <Icon name="tick" size={18} /> : null}</span>
      <span>
        <span className={styles.name}>{option.text}</span>
        {option.description ? <span className={styles.description}>{option.description}</span> : null}
      </span>
    </li>
  </>
);
