import type { ServiceScope } from '@microsoft/sp-core-library';
import * as React from 'react';
import type { PageData } from '../../pageData';
import { ListPageAccessor } from './accessors';
import { CommandBar } from './CommandBar';
import { CommandSets } from './commandSets';
import { Formatters } from './formatters';
import type { ListInfo, ListViewInfo } from './listInfo';
import { ListNotShown } from './rest';
import { regionalLocale } from './rowValues';
import { initialViewState, loadRows, type RowPage, type ViewState } from './rows';
import { Table } from './Table';
import { listWords } from './words';

export interface ListPageProps {
  readonly scope: ServiceScope;
  readonly data: PageData;
  readonly info: ListInfo;
  readonly view: ListViewInfo;
  readonly folder: string | undefined;
  /** What the address filters by. */
  readonly filters: ViewState['filters'];
}

/** The tenant's time from the answer to the first paint on: formatting's `@now` is that of loading, and does not tick. */
function tenantNow(data: PageData): Date {
  return new Date(Date.parse(data.now) + performance.now());
}

type Loaded = { readonly page: RowPage; readonly now: Date } | { readonly problem: string } | undefined;

/** A list or library view: commands, views, rows, paging. */
export function ListPage({ scope, data, info, view, folder, filters: asked }: ListPageProps): React.ReactElement {
  const words = listWords(data.locale);
  const accessor = React.useMemo(() => new ListPageAccessor(info, view), [info, view]);
  const formatters = React.useMemo(() => new Formatters(info, view), [info, view]);
  const [state, setState] = React.useState<ViewState>({ ...initialViewState, folder, filters: asked });
  const [loaded, setLoaded] = React.useState<Loaded>(undefined);
  const [selected, setSelected] = React.useState<ReadonlySet<number>>(new Set());
  const [commands, setCommands] = React.useState<CommandSets | undefined>(undefined);
  const [commandsFailed, setCommandsFailed] = React.useState(false);
  const [, redraw] = React.useReducer((count: number) => count + 1, 0);
  const [round, again] = React.useReducer((count: number) => count + 1, 0);

  React.useEffect(() => {
    let current = true;
    loadRows(data.webUrl, info, view, state).then(
      (page) => {
        if (!current) return;
        accessor.showPage(page, state);
        commands?.announceUpdate();
        setSelected(new Set());
        setLoaded({ page, now: tenantNow(data) });
      },
      (error: unknown) => {
        if (!current) return;
        console.error(error);
        setLoaded({ problem: words.problems[error instanceof ListNotShown ? error.problem : 'unavailable'] });
      }
    );
    return () => {
      current = false;
    };
    // the command sets hear of the first page when they are there, below
  }, [state, round]);

  const isLoaded = loaded !== undefined;
  React.useEffect(() => {
    if (!isLoaded) return;
    const failed = (error: unknown): void => {
      console.error(error);
      setCommandsFailed(true);
    };
    CommandSets.load(scope, info.commandSets, accessor, redraw, failed).then((sets) => {
      sets.announceUpdate();
      setCommands(sets);
    }, failed);
  }, [isLoaded]);

  const select = (next: ReadonlySet<number>): void => {
    accessor.select(next);
    commands?.announceUpdate();
    setSelected(next);
  };
  const change = (next: ViewState): void => setState(next);
  const filters = Object.entries(state.filters);
  return (
    <>
      <h1 className="page-title">{info.title}</h1>
      {info.description !== '' && <p className="quiet list-about">{info.description}</p>}
      {info.views.length > 1 && (
        <nav className="list-views" aria-label={words.views}><ul>{info.views.map((one) => <li key={one.Id}><a href={one.ServerRelativeUrl} aria-current={one.Id === view.Id ? 'page' : undefined}>{one.Title}</a></li>)}</ul></nav>
      )}
      <CommandBar commands={commands?.visible() ?? []} selected={selected.size} words={words} onReload={again} />
      {commandsFailed && <p role="alert" className="list-problem">{words.commandFailed}</p>}
      {filters.length > 0 && <p>{words.filtersOn}: {filters.map(([name, value]) => `${info.fields.get(name)?.Title ?? name} = ${value || words.emptyValue}`).join('; ')} <button type="button" className="button" onClick={() => change({ ...state, filters: {}, paging: undefined })}>{words.clearFilters}</button></p>}
      {state.folder !== undefined && <p><a href="?">{words.upToRoot}</a> › {state.folder.slice(info.url.length + 1)}</p>}
      {loaded === undefined && <p role="status">{words.loading}</p>}
      {loaded !== undefined && 'problem' in loaded && <div role="alert" className="list-problem"><p>{loaded.problem}</p><button type="button" className="button" onClick={again}>{words.tryAgain}</button></div>}
      {loaded !== undefined && 'page' in loaded && (
        <>
          <Table info={info} view={view} formatters={formatters} page={loaded.page} state={state} selected={selected} words={words} locale={data.locale} onSelect={select} onChange={change}
            context={{ locale: regionalLocale, displayNames: new Map([...info.fields.values()].map((field) => [field.InternalName, field.Title])), me: data.person.upn, now: loaded.now, webUrl: data.webUrl, lcid: 2057, window: { innerWidth: window.innerWidth, innerHeight: window.innerHeight }, timeZone: 'Europe/London' }} />
          {loaded.page.rows.length > 0 && (
            <div className="list-paging"><span>{words.rowsShown(loaded.page.firstRow, loaded.page.lastRow)}</span>
              {loaded.page.previous !== undefined && <button type="button" className="button" onClick={() => change({ ...state, paging: loaded.page.previous })}>{words.previous}</button>}
              {loaded.page.next !== undefined && <button type="button" className="button" onClick={() => change({ ...state, paging: loaded.page.next })}>{words.next}</button>}</div>
          )}
        </>
      )}
    </>
  );
}
