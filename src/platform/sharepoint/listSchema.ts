/** How a list of the desk is declared. Row types are derived from it, so that a store cannot name a column that is not there. */

interface ColumnBase {
  /** What people read above the column. */
  readonly title: string;
  /** Titles that the desk gave it before: a site that still has one gets the new one. A title of the council's own stays. */
  readonly formerTitles?: readonly string[];
  readonly description?: string;
  readonly required?: boolean;
  /** At most 20 a list; made with the list, because a full one cannot be indexed any more. */
  readonly indexed?: boolean;
  /** Needs an index, and excludes "read own" on the same list. */
  readonly unique?: boolean;
  /** Column-formatting JSON (`columns/v2` schema), as an object. */
  readonly formatting?: object;
  /** The formatting holds a setting: written again whenever the setting is another, as long as it is the desk's own. */
  readonly formattedBySettings?: true;
  /** False: SharePoint's own forms leave it out. No protection (a request can still write it), but nobody changes it by the way. */
  readonly inForms?: false;
}

export type Column =
  | (ColumnBase & { readonly type: 'text'; readonly maxLength?: number })
  | (ColumnBase & { readonly type: 'note' })
  | (ColumnBase & { readonly type: 'number'; readonly decimals?: number })
  | (ColumnBase & { readonly type: 'dateTime' })
  | (ColumnBase & { readonly type: 'boolean' })
  | (ColumnBase & { readonly type: 'choice'; readonly choices: readonly string[]; readonly default?: string })
  | (ColumnBase & { readonly type: 'multiChoice'; readonly choices: readonly string[] })
  | (ColumnBase & { readonly type: 'user' });

export type Columns = Readonly<Record<string, Column>>;

export interface View {
  readonly title: string;
  readonly isDefault?: boolean;
  /** Internal names, in order. */
  readonly columns: readonly string[];
  /** CAML inside `<Query>`; a filter starts with an indexed column. */
  readonly query: string;
  readonly rowLimit: number;
  /** Also what lies in folders. */
  readonly recursive?: boolean;
}

/** Whose items a person without *Override list behaviours* sees (`ReadSecurity`) and may change (`WriteSecurity`). */
export type ItemScope = 'all' | 'own';

export interface ListSchema<C extends Columns = Columns> {
  /** Of the desk's list catalogue and the rights table. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly kind: 'list' | 'library';
  /** Below the site: `Lists/BreachReports`. How the desk finds the list, whatever its title was changed to. */
  readonly path: string;
  readonly columns: C;
  /** Column-formatting JSON of the title that SharePoint brings with the list, where what is stored there is a code. */
  readonly titleFormatting?: object;
  readonly views: readonly View[];
  readonly read: ItemScope;
  readonly write: ItemScope;
  /** Indexes *Created By*: a list in which people look for their own rows stays usable beyond 5,000. */
  readonly indexAuthor?: boolean;
  /** Indexes *Modified*: a page asks for the rows that changed since it last looked. */
  readonly indexModified?: boolean;
  readonly attachments: boolean;
  readonly folders: boolean;
}

/** Keeps the literal types of the columns, from which the rows are typed. */
export function defineList<const C extends Columns>(schema: ListSchema<C>): ListSchema<C> {
  return schema;
}

type Value<C extends Column> =
  C extends { type: 'choice'; choices: infer Choices extends readonly string[] } ? Choices[number]
    : C extends { type: 'multiChoice'; choices: infer Choices extends readonly string[] } ? readonly Choices[number][]
      : C extends { type: 'number' | 'user' } ? number
        : C extends { type: 'boolean' } ? boolean
          : string;

/** A person column is written and read by the person's id: `LineManagerId`. */
type PropertyName<Name, C extends Column> = Name extends string ? (C extends { type: 'user' } ? `${Name}Id` : Name) : never;

type Values<C extends Columns> = { readonly [Name in keyof C as PropertyName<Name, C[Name]>]: C[Name] extends { required: true } ? Value<C[Name]> : Value<C[Name]> | null };

/** What SharePoint itself keeps of a row. Moments are ISO texts in UTC. */
export interface StampedRow {
  readonly Id: number;
  readonly Title: string;
  readonly AuthorId: number;
  readonly EditorId: number;
  readonly Created: string;
  readonly Modified: string;
  readonly 'odata.etag': string;
}

/** A row as read; moments are ISO texts in UTC, a number of a person is the person's id on the site. */
export type RowOf<L> = L extends ListSchema<infer C> ? StampedRow & Values<C> : never;

type RequiredNames<C extends Columns> = { [Name in keyof C]: C[Name] extends { required: true } ? PropertyName<Name, C[Name]> : never }[keyof C];

/** A row to add: required columns must be there. */
export type NewRowOf<L> = L extends ListSchema<infer C>
  ? { readonly Title: string } & Partial<Values<C>> & { readonly [Name in RequiredNames<C> & keyof Values<C>]: Values<C>[Name] }
  : never;

const stamped = ['Id', 'Title', 'AuthorId', 'EditorId', 'Created', 'Modified'] as const;

/** Property names of all the desk's columns of a list and of what SharePoint stamps, for `$select`. */
export function columnsOf(schema: ListSchema): string[] {
  const own = Object.entries(schema.columns).map(([name, column]) => (column.type === 'user' ? `${name}Id` : name));
  return [...stamped, ...own];
}

/** Server-relative address of a list on a site. */
export function listUrl(siteUrl: string, schema: Pick<ListSchema, 'path'>): string {
  const sitePath = new URL(siteUrl).pathname.replace(/\/+$/, '');
  return `${sitePath}/${schema.path}`;
}
