import * as React from 'react';
import common from '../../loc/common';
import { Icon, type IconName } from '../icons';
import type { ControlProps } from './Field';
import styles from './ComboBox.module.scss';

export interface ComboOption {
  readonly key: string;
  readonly text: string;
  /** A second line in the list. */
  readonly description?: string;
  /** Options of one group stand together, one after another, under this name. */
  readonly group?: string;
}

export interface ComboBoxProps<Option extends ComboOption> {
  readonly control: ControlProps;
  readonly label: string;
  readonly icon: IconName;
  readonly placeholder?: string;
  /** What stands in the box. */
  readonly text: string;
  /** What fits the text, best first. */
  readonly options: readonly Option[];
  /** The answer as it is now: it has a tick in the list. */
  readonly current: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (option: Option) => void;
  /** The focus goes away with this in the box. */
  readonly onLeave: () => void;
  /** The list is asked for without a letter: by a click, by an arrow. */
  readonly onOpen?: () => void;
  /** Enter may take the only option there is. Where a wrong answer would reach somebody, one has to be pointed at. */
  readonly takesTheOnly?: boolean;
  /** Below the box while its list is open: nothing found, still looking. */
  readonly listNote?: string;
  /** Below the box, and read with it: what is wrong with what stands there. */
  readonly note?: string;
  /** Opens the whole list. */
  readonly opener?: boolean;
  /** A button at the end of the box. */
  readonly end?: React.ReactNode;
}

/**
 * An editable combobox with a list (ARIA Authoring Practices, "Editable Combobox With List Autocomplete"): the focus stays in
 * the box, the arrows point at an option, Enter and Tab take it, Escape closes the list and nothing else.
 * The list opens in the flow of the page, not over it, so that it works at 400 % zoom and on a small phone.
 */
export function ComboBox<Option extends ComboOption>(props: ComboBoxProps<Option>): React.ReactElement {
  const { control, label, icon, placeholder, text, options, current, onText, onChoose, onLeave, onOpen, takesTheOnly, listNote, note, opener, end } = props;
  const [open, setOpen] = React.useState(false);
  const [active, setActive] = React.useState(-1);
  const list = React.useRef<HTMLDivElement>(null);
  const box = React.useRef<HTMLInputElement>(null);
  const listId = `${control.id}-list`;
  const noteId = `${control.id}-note`;
  const optionId = (key: string): string => `${control.id}-option-${key.replace(/[^\w-]/g, '-')}`;
  const shown = open && options.length > 0;
  const pointed = shown ? options[active] : undefined;

  React.useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);

  function show(): void {
    setOpen(true);
    setActive(-1);
  }

  function close(): void {
    setOpen(false);
    setActive(-1);
  }

  function choose(option: Option): void {
    onChoose(option);
    close();
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    const last = options.length - 1;
    const moves: Record<string, number> = { ArrowDown: active >= last ? 0 : active + 1, ArrowUp: active <= 0 ? last : active - 1 };
    if (event.key in moves) {
      event.preventDefault();
      if (!open) {
        onOpen?.();
      }
      setOpen(true);
      setActive(open ? moves[event.key] : 0);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      const hit = pointed ?? (takesTheOnly && options.length === 1 ? options[0] : undefined);
      if (hit) {
        choose(hit);
      }
    } else if (event.key === 'Tab' && pointed) {
      choose(pointed);
    } else if (event.key === 'Escape' && open && (shown || listNote)) {
      // a panel around the box hears Escape too, and would close with all that is typed in it
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  }

  return (
    <div className={styles.box}>
      <div className={control.invalid ? `${styles.entry} ${styles.invalid}` : styles.entry}>
        <Icon name={icon} className={styles.glass} />
        <input
          id={control.id}
          ref={box}
          className={styles.input}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          aria-expanded={shown}
          aria-controls={shown ? listId : undefined}
          aria-autocomplete="list"
          aria-activedescendant={pointed ? optionId(pointed.key) : undefined}
          aria-describedby={[control['aria-describedby'], note ? noteId : ''].filter(Boolean).join(' ') || undefined}
          aria-invalid={control.invalid}
          value={text}
          onChange={(event) => {
            onText(event.target.value);
            show();
          }}
          onFocus={(event) => event.target.select()}
          onClick={() => {
            onOpen?.();
            show();
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            close();
            onLeave();
          }}
        />
        {end}
        {opener ? (
          <button type="button" className={styles.opener} tabIndex={-1} aria-label={common.showAll}
            onMouseDown={(event) => event.preventDefault()} onClick={() => (open ? close() : (box.current?.focus(), show()))}>
            <Icon name="chevron" />
          </button>
        ) : null}
      </div>
      {shown ? (
        <div id={listId} ref={list} role="listbox" aria-label={label} className={styles.list}
          // the list must not take the focus from the box, or a tap on it would close it first
          onMouseDown={(event) => event.preventDefault()}>
          {grouped(options).map(({ name, members }, place) => {
            const lines = members.map((option) => (
              <OptionLine key={option.key} id={optionId(option.key)} option={option} active={option === pointed} current={option.key === current} onChoose={() => choose(option)} />
            ));
            const nameId = `${listId}-group-${place}`;
            return name === undefined ? lines : (
              <div key={nameId} role="group" aria-labelledby={nameId}>
                <div id={nameId} role="presentation" className={styles.heading}>{name}</div>
                {lines}
              </div>
            );
          })}
        </div>
      ) : null}
      {open && listNote ? <p className={styles.nothing}>{listNote}</p> : null}
      {note ? <p id={noteId} className={styles.note}>{note}</p> : null}
    </div>
  );
}

interface Group<Option> {
  readonly name: string | undefined;
  readonly members: readonly Option[];
}

/** What stands together under one name. */
function grouped<Option extends ComboOption>(options: readonly Option[]): readonly Group<Option>[] {
  const groups: { name: string | undefined; members: Option[] }[] = [];
  for (const option of options) {
    const last = groups[groups.length - 1];
    if (last && last.name === option.group) {
      last.members.push(option);
    } else {
      groups.push({ name: option.group, members: [option] });
    }
  }
  return groups;
}

interface OptionLineProps {
  readonly id: string;
  readonly option: ComboOption;
  readonly active: boolean;
  readonly current: boolean;
  readonly onChoose: () => void;
}

const OptionLine: React.FC<OptionLineProps> = ({ id, option, active, current, onChoose }) => (
  <div id={id} role="option" aria-selected={active} className={active ? `${styles.option} ${styles.active}` : styles.option} onClick={onChoose}>
    <span className={styles.mark}>{current ? <Icon name="tick" size={18} /> : null}</span>
    <span>
      <span className={styles.name}>{option.text}</span>
      {option.description ? <span className={styles.description}>{option.description}</span> : null}
    </span>
  </div>
);
