import * as React from 'react';
import type { DrawnElement } from '../formatting/draw';
import type { FieldValue } from '../formatting/evaluate';
import { FormattedView, GlyphIcon } from './FormattedView';
import type { ListField } from './listInfo';
import type { RowData } from './rowValues';
import type { ListWords } from './words';

export interface CellProps {
  readonly field: ListField;
  readonly row: RowData;
  readonly value: FieldValue;
  /** The column's formatting for this row, when it has any that can be worked out. */
  readonly formatted: DrawnElement | undefined;
  /** Where the item, file or folder opens. */
  readonly href: string;
  readonly words: ListWords;
}

function shortened(text: string): string {
  const plain = text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();
  return plain.length > 160 ? `${plain.slice(0, 159)}…` : plain;
}

function PlainCell({ field, row, value, href, words }: CellProps): React.ReactElement {
  const text = value.displayValue;
  switch (field.InternalName) {
    case 'LinkTitle':
    case 'LinkTitleNoMenu':
      return <a href={href}>{text || String(row['Title'] ?? '') || `#${String(row['ID'])}`}</a>;
    case 'LinkFilename':
    case 'LinkFilenameNoMenu':
    case 'FileLeafRef':
      return <a href={href}>{text || String(row['FileLeafRef'] ?? '')}</a>;
    case 'DocIcon':
      return row['FSObjType'] === '1' ? <><GlyphIcon name="FabricFolder" /><span className="unseen">{words.folder}</span></> : <><GlyphIcon name="Page" /><span className="quiet"> {text}</span></>;
    case 'Attachments':
      return value.value === true ? <><GlyphIcon name="Attach" /><span className="unseen">{words.hasAttachments}</span></> : <></>;
    default:
      if (field.TypeAsString === 'Boolean') return <>{value.value === true ? words.yes : words.no}</>;
      return <>{field.TypeAsString === 'Note' ? shortened(text) : text}</>;
  }
}

/** One cell: the column's formatting where there is some, else the value as SharePoint shows it. */
export function Cell(props: CellProps): React.ReactElement {
  if (props.formatted === undefined) return <PlainCell {...props} />;
  return <FormattedView element={props.formatted} onDefaultClick={() => location.assign(props.href)} />;
}
