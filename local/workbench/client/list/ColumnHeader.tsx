import * as React from 'react';
import type { ListField } from './listInfo';
import type { ViewState } from './rows';
import type { ListWords, SortKind } from './words';

export interface ColumnHeaderProps {
  readonly field: ListField;
  readonly state: ViewState;
  /** Values that the shown rows have in this column. */
  readonly values: readonly string[];
  readonly words: ListWords;
  onChange(state: ViewState): void;
}

function without(filters: ViewState['filters'], name: string): ViewState['filters'] {
  return Object.fromEntries(Object.entries(filters).filter(([field]) => field !== name));
}

/** The name by which a computed column is ordered. */
export function sortName(name: string): string {
  return /^LinkTitle/.test(name) ? 'Title' : /^LinkFilename/.test(name) ? 'FileLeafRef' : name;
}

const sortKind = (field: ListField): SortKind =>
  field.TypeAsString === 'DateTime' ? 'date' : ['Number', 'Currency', 'Integer', 'Counter'].includes(field.TypeAsString) ? 'number' : 'text';

/** A column's heading, which opens the choices to sort and filter by it. */
export function ColumnHeader({ field, state, values, words, onChange }: ColumnHeaderProps): React.ReactElement {
  const [open, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const room = React.useRef<HTMLTableCellElement>(null);
  const name = sortName(field.InternalName);
  const sorted = state.sorting?.field === name ? (state.sorting.ascending ? 'ascending' : 'descending') : 'none';
  const filter = state.filters[name];

  React.useEffect(() => {
    if (!open) return undefined;
    const leave = (event: Event): void => {
      if (event.target instanceof Node && room.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);

  const choose = (change: Partial<ViewState>): void => {
    setOpen(false);
    button.current?.focus();
    onChange({ ...state, ...change, paging: undefined });
  };
  const closeOnEscape = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const sign = sorted === 'ascending' ? ' ↑' : sorted === 'descending' ? ' ↓' : '';
  return (
    <th scope="col" aria-sort={sorted} ref={room} onKeyDown={closeOnEscape}>
      <button type="button" ref={button} aria-expanded={open} aria-label={`${field.Title}. ${words.columnMenu(field.Title)}`} onClick={() => setOpen(!open)}>
        {field.Title}{sign}{filter === undefined ? '' : ' ▿'}<span aria-hidden="true" className="chevron">⌄</span>
      </button>
      {open && (
        <div className="column-menu">
          {field.Sortable && <>
            <button type="button" aria-pressed={sorted === 'ascending'} onClick={() => choose({ sorting: { field: name, ascending: true } })}>{words.sorts[sortKind(field)][0]}</button>
            <button type="button" aria-pressed={sorted === 'descending'} onClick={() => choose({ sorting: { field: name, ascending: false } })}>{words.sorts[sortKind(field)][1]}</button>
          </>}
          {field.Filterable && (values.length > 0 || filter !== undefined) && (
            <fieldset><legend>{words.filterBy}</legend>
              {values.map((value) => (
                <button type="button" key={value} aria-pressed={filter === value} onClick={() => choose({ filters: { ...state.filters, [name]: value } })}>{value === '' ? words.emptyValue : value}</button>
              ))}
              {filter !== undefined && <button type="button" onClick={() => choose({ filters: without(state.filters, name) })}>{words.clearFilter}</button>}
            </fieldset>
          )}
        </div>
      )}
    </th>
  );
}
