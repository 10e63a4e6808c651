import type { PageLocale } from '../../pageData';
import type { ListProblem } from './rest';

/** What the ends of an order are called. */
export type SortKind = 'text' | 'date' | 'number';

const english = {
  loading: 'Loading the list…',
  problems: {
    forbidden: 'You may not see this list. That is SharePoint’s answer for the person chosen in the bar.',
    'not-found': 'There is no such list here. The site owner makes the desk’s lists on the set-up page.',
    'too-long': 'The list is too long for this order or filter (SharePoint’s limit of 5,000 rows). Choose a column that is indexed.',
    unavailable: 'The list could not be loaded.'
  } satisfies Record<ListProblem, string>,
  tryAgain: 'Try again',
  views: 'Views',
  commands: 'Commands',
  moreCommands: 'More commands',
  reload: 'Reload',
  open: 'Open',
  selectAll: 'Select all rows',
  selectRow: (name: string) => `Select ${name}`,
  selectColumn: 'Selection',
  selected: (count: number) => (count === 1 ? '1 row selected' : `${count} rows selected`),
  columnMenu: (column: string) => `Sort or filter by ${column}`,
  sorts: {
    text: ['A to Z', 'Z to A'],
    date: ['Older to newer', 'Newer to older'],
    number: ['Smaller to larger', 'Larger to smaller']
  } as Readonly<Record<SortKind, readonly [up: string, down: string]>>,
  filterBy: 'Only show',
  clearFilter: 'Show all values',
  emptyValue: '(empty)',
  filtersOn: 'Filtered by',
  clearFilters: 'Remove all filters',
  noRows: 'There are no items in this view.',
  rowsShown: (first: number, last: number) => `Rows ${first} to ${last}`,
  next: 'Next page',
  previous: 'Previous page',
  yes: 'Yes',
  no: 'No',
  hasAttachments: 'Has attachments',
  folder: 'Folder',
  upToRoot: 'All folders',
  attachments: 'Attachments',
  noAttachments: 'No attachments',
  backToList: 'Back to the list',
  readOnly: 'This is a plain form to look at the item. Nothing can be changed here.',
  commandFailed: 'The list’s own commands could not be loaded. The browser’s console says why.'
};

export type ListWords = typeof english;

const welsh: ListWords = {
  loading: 'Wrthi’n llwytho’r rhestr…',
  problems: {
    forbidden: 'Ni chewch weld y rhestr hon. Dyna ateb SharePoint i’r person a ddewiswyd yn y bar.',
    'not-found': 'Nid oes rhestr o’r fath yma. Perchennog y safle sy’n creu rhestrau’r ddesg ar y dudalen gosod.',
    'too-long': 'Mae’r rhestr yn rhy hir ar gyfer y drefn neu’r hidlydd hwn (terfyn SharePoint o 5,000 rhes). Dewiswch golofn sydd wedi’i mynegeio.',
    unavailable: 'Nid oedd modd llwytho’r rhestr.'
  },
  tryAgain: 'Rhoi cynnig arall arni',
  views: 'Gweddau',
  commands: 'Gorchmynion',
  moreCommands: 'Rhagor o orchmynion',
  reload: 'Ail-lwytho',
  open: 'Agor',
  selectAll: 'Dewis pob rhes',
  selectRow: (name) => `Dewis ${name}`,
  selectColumn: 'Dewis',
  selected: (count) => (count === 2 ? '2 res wedi’u dewis' : count === 1 ? '1 rhes wedi’i dewis' : `${count} rhes wedi’u dewis`),
  columnMenu: (column) => `Trefnu neu hidlo yn ôl ${column}`,
  sorts: {
    text: ['A i Y', 'Y i A'],
    date: ['Hynaf i ddiweddaraf', 'Diweddaraf i hynaf'],
    number: ['Lleiaf i fwyaf', 'Mwyaf i leiaf']
  },
  filterBy: 'Dangos dim ond',
  clearFilter: 'Dangos pob gwerth',
  emptyValue: '(gwag)',
  filtersOn: 'Wedi’i hidlo yn ôl',
  clearFilters: 'Tynnu pob hidlydd',
  noRows: 'Nid oes eitemau yn y wedd hon.',
  rowsShown: (first, last) => `Rhesi ${first} i ${last}`,
  next: 'Tudalen nesaf',
  previous: 'Tudalen flaenorol',
  yes: 'Ydy',
  no: 'Nac ydy',
  hasAttachments: 'Mae atodiadau',
  folder: 'Ffolder',
  upToRoot: 'Pob ffolder',
  attachments: 'Atodiadau',
  noAttachments: 'Dim atodiadau',
  backToList: 'Yn ôl i’r rhestr',
  readOnly: 'Ffurflen blaen i edrych ar yr eitem yw hon. Ni ellir newid dim byd yma.',
  commandFailed: 'Nid oedd modd llwytho gorchmynion y rhestr ei hun. Mae consol y porwr yn dweud pam.'
};

export function listWords(locale: PageLocale): ListWords {
  return locale === 'cy-GB' ? welsh : english;
}
