import type { Columns, View } from '../../platform/sharepoint/listSchema';
import aroundDeskFormat from './formatting/aroundDesk.json';
import undeliveredFormat from './formatting/undelivered.json';

/** What the engine keeps on the row of every case, beside its fields. */
export const trackingColumns = {
  /** No until the files that came in with the case are surely all there: a run of adding to the log looks again at the rows that say so. */
  EvidenceSettled: { type: 'boolean', title: 'Files complete', indexed: true },
  Undelivered: { type: 'number', title: 'Messages not delivered', indexed: true, formatting: undeliveredFormat },
  /** When something of this case may be tried next: a message that is not delivered, or files that may not all be there. Empty when nothing waits. */
  TryAt: { type: 'dateTime', title: 'Next try', indexed: true, inForms: false }
} as const satisfies Columns;

/** How a case of every kind ends. */
export const closingColumns = {
  ClosedAt: { type: 'dateTime', title: 'Closed at', indexed: true },
  /** `YYYY-MM-DD`: a day without a zone, and texts of this form sort as days do. */
  DisposalDue: { type: 'text', title: 'Due for disposal', indexed: true, maxLength: 10 },
  DisposedAt: { type: 'dateTime', title: 'Disposed of at' }
} as const satisfies Columns;

/** What the views of every log ask, what tells a change that no command made, and whose case it is. No form shows any of it. */
export const deskColumns = {
  /** What the list views ask. Only commands set it to Closed; a run of adding to the log sets it back to Open where something else did. */
  Standing: { type: 'choice', title: 'Standing', choices: ['Open', 'Closed'], default: 'Open', indexed: true, inForms: false },
  Awaits: { type: 'choice', title: 'Awaits a decision', choices: ['Yes', 'No'], default: 'Yes', indexed: true, inForms: false },
  AroundDesk: { type: 'boolean', title: 'Changed directly in SharePoint', formerTitles: ['Changed outside the desk'], inForms: false, formatting: aroundDeskFormat },
  /** Hash of what the desk last wrote: a row whose columns do not fit it was changed, or made, by something else. */
  DeskSeal: { type: 'text', title: 'Seal of the desk', inForms: false, maxLength: 255 },
  /** A key of the settings; empty for the council itself. */
  Controller: { type: 'text', title: 'Controller', inForms: false, maxLength: 255 },
  /** JSON: what keeps the case from being disposed of, with who and why (`casework/rules/hold`). */
  HoldFile: { type: 'note', title: 'Legal hold (file)', inForms: false },
  Restricted: { type: 'boolean', title: 'Restricted', inForms: false },
  /** When time alone asks for a look at the case: what pages and the job ask for. Outside of the seal, since it moves without anybody's decision. */
  NextActAt: { type: 'dateTime', title: 'Next look', indexed: true, inForms: false }
} as const satisfies Columns;

/** The library of a kind's files, in it a folder a case. */
export const fileColumns = {
  Reference: { type: 'text', title: 'Reference', indexed: true, maxLength: 50 },
  Sha256: { type: 'text', title: 'SHA-256', maxLength: 64 },
  SourceName: { type: 'text', title: 'Name in the report', maxLength: 255 },
  SourceSize: { type: 'number', title: 'Size in the report (bytes)' },
  /** Set on a wrong file, which no page and no view shows from then on. The history says who withdrew it. */
  WithdrawnAt: { type: 'dateTime', title: 'Withdrawn at', indexed: true, inForms: false },
  WithdrawnReason: { type: 'note', title: 'Why it is withdrawn', inForms: false }
} as const satisfies Columns;

/**
 * The one view of such a library. A filter on what is not withdrawn alone would look at every file that there is, so it is of a year; an older file
 * is found in the folder of its case, and on the page of the case.
 */
export function recentFiles(columns: readonly string[]): View {
  return {
    title: 'Changed in the last 12 months', isDefault: true, rowLimit: 50, recursive: true, columns,
    query: '<Where><And><Geq><FieldRef Name="Modified" /><Value Type="DateTime"><Today OffsetDays="-365" /></Value></Geq><IsNull><FieldRef Name="WithdrawnAt" /></IsNull></And></Where>' +
      '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  };
}

/** The library of a kind's files, without its name, its place and what tells where a file came from. */
export const filesList = {
  kind: 'library',
  views: [recentFiles(['DocIcon', 'LinkFilename', 'Reference', 'SourceName', 'SourceSize', 'Sha256', 'Created', 'Author'])],
  read: 'all',
  write: 'all',
  indexModified: true,
  attachments: false,
  folders: true
} as const;

/** A list into which staff write, and of which each sees their own: the one view has all that somebody may see. */
export const intakeList = (columns: readonly string[]) => ({
  kind: 'list',
  views: [{ title: 'All', isDefault: true, rowLimit: 50, columns, query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>' }],
  read: 'own',
  write: 'own',
  indexAuthor: true,
  attachments: true,
  folders: false
} as const);

/** Of an intake into which officers bring many: what they say is believed only of rows that an officer added. By its number elsewhere none is added twice. */
export const importColumns = {
  Source: { type: 'choice', title: 'Source', choices: ['Form', 'Import'], default: 'Form', inForms: false },
  ExternalId: { type: 'text', title: 'Number elsewhere', indexed: true, maxLength: 100, inForms: false }
} as const satisfies Columns;

/** The same of the log. */
export const importedColumns = {
  ExternalId: { type: 'text', title: 'Number elsewhere', maxLength: 100 },
  IsImported: { type: 'boolean', title: 'Imported', inForms: false }
} as const satisfies Columns;
