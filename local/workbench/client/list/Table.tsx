import * as React from 'react';
import type { FormatContext } from '../formatting/evaluate';
import { Cell } from './Cell';
import { ColumnHeader, sortName } from './ColumnHeader';
import { FormattedView } from './FormattedView';
import type { Formatters } from './formatters';
import type { ListField, ListInfo, ListViewInfo } from './listInfo';
import { fieldValue, rowValues, type RowData } from './rowValues';
import type { RowPage, ViewState } from './rows';
import type { ListWords } from './words';

export interface TableProps {
  readonly info: ListInfo;
  readonly view: ListViewInfo;
  readonly formatters: Formatters;
  readonly page: RowPage;
  readonly state: ViewState;
  readonly selected: ReadonlySet<number>;
  readonly words: ListWords;
  readonly locale: string;
  /** What expressions see, but for the row. */
  readonly context: Omit<FormatContext, 'fields' | 'rowIndex' | 'isSelected' | 'currentField' | 'loops'>;
  onSelect(selected: ReadonlySet<number>): void;
  onChange(state: ViewState): void;
}

/** Types whose shown text is also the value to filter by. */
const filterable = new Set(['Text', 'Choice', 'Number', 'User', 'Boolean', 'Computed', 'File']);

/** Dates, references and names stay on one line. */
const longestShortText = 21;

function filterValues(field: ListField, rows: readonly RowData[], locale: string): string[] {
  if (!filterable.has(field.TypeAsString)) return [];
  const seen = new Set(rows.map((row) => fieldValue(field, row).displayValue));
  return [...seen].sort((a, b) => a.localeCompare(b, locale)).slice(0, 25);
}

function hrefOf(info: ListInfo, row: RowData): string {
  const reference = String(row['FileRef'] ?? '');
  if (row['FSObjType'] === '1') return `?${new URLSearchParams({ RootFolder: reference }).toString()}`;
  if (info.isLibrary && reference !== '') return reference.split('/').map(encodeURIComponent).join('/');
  return `${info.url.split('/').map(encodeURIComponent).join('/')}/DispForm.aspx?ID=${String(row['ID'])}`;
}

function nameOf(row: RowData): string {
  return String(row['Title'] || row['FileLeafRef'] || '') || `#${String(row['ID'])}`;
}

/** The view's rows as a table; a selection that the list's commands see. */
export function Table(props: TableProps): React.ReactElement {
  const { info, view, formatters, page, state, selected, words, locale, context, onSelect, onChange } = props;
  const fields = view.columns.flatMap((name) => info.fields.get(name) ?? []);
  const toggle = (at: number): void => {
    const next = new Set(selected);
    if (!next.delete(at)) next.add(at);
    onSelect(next);
  };
  const from = React.useRef<number | undefined>(undefined);
  /** A click on a row chooses it alone; with Control one more, with Shift all from the last one on, as in SharePoint's list. */
  const click = (event: React.MouseEvent, at: number): void => {
    if (event.target instanceof Element && event.target.closest('a, button, input, label, select') !== null) return;
    if (event.shiftKey && from.current !== undefined) {
      const [first, last] = [Math.min(from.current, at), Math.max(from.current, at)];
      onSelect(new Set(Array.from({ length: last - first + 1 }, (_one, n) => first + n)));
      return;
    }
    from.current = at;
    if (event.ctrlKey || event.metaKey) toggle(at);
    else onSelect(new Set([at]));
  };
  const all = page.rows.length > 0 && selected.size === page.rows.length;
  return (
    <div className="table-wrap" role="region" aria-label={`${info.title}: ${view.Title}`} tabIndex={0}>
      <table className="list-table">
        <thead className={formatters.hidesHeader ? 'unseen' : undefined}>
          <tr>
            {!formatters.hidesSelection && (
              <th scope="col" className="select"><span className="unseen">{words.selectColumn}</span>
                <label><input type="checkbox" checked={all} aria-label={words.selectAll} onChange={() => onSelect(all ? new Set() : new Set(page.rows.keys()))} /></label></th>
            )}
            {fields.map((field) => <ColumnHeader key={field.InternalName} field={field} state={state} values={state.filters[sortName(field.InternalName)] === undefined ? filterValues(field, page.rows, locale) : []} words={words} onChange={onChange} />)}
          </tr>
        </thead>
        <tbody>
          {page.rows.map((row, at) => {
            const rowContext: FormatContext = { ...context, fields: rowValues(info.fields, row), rowIndex: at, isSelected: selected.has(at), currentField: undefined, loops: new Map() };
            const wholeRow = formatters.row(rowContext);
            const href = hrefOf(info, row);
            return (
              <tr key={String(row['ID'])} aria-selected={selected.has(at)} className={formatters.rowClass(rowContext) || undefined} data-item={String(row['ID'])} onClick={formatters.hidesSelection ? undefined : (event) => click(event, at)}>
                {!formatters.hidesSelection && <td className="select"><label><input type="checkbox" checked={selected.has(at)} aria-label={words.selectRow(nameOf(row))} onChange={() => toggle(at)} /></label></td>}
                {wholeRow !== undefined ? <td colSpan={fields.length}><FormattedView element={wholeRow} onDefaultClick={() => location.assign(href)} /></td> : fields.map((field) => (
                  <td key={field.InternalName} data-column={field.InternalName} className={(rowContext.fields.get(field.InternalName)?.displayValue.length ?? 0) <= longestShortText ? 'short' : undefined}>
                    <Cell field={field} row={row} value={fieldValue(field, row)} formatted={formatters.cell(field.InternalName, rowContext)} href={href} words={words} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {page.rows.length === 0 && <p className="no-rows">{words.noRows}</p>}
    </div>
  );
}
