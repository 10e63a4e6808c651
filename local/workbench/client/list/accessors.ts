import { Guid } from '@microsoft/sp-core-library';
import {
  ColumnAccessor, ListViewAccessor, ListViewAccessorStateChanges, ListViewStateChangedEventArgs, RowAccessor, type IFilter, type IFolderInfo, type IList, type IView
} from '@microsoft/sp-listview-extensibility';
import type { SPField } from '@microsoft/sp-page-context';
import { core, stateChangedEventName } from '../host/internals';
import type { ListField, ListInfo, ListViewInfo } from './listInfo';
import type { RowPage, ViewState } from './rows';
import type { RowData } from './rowValues';

function fieldOf(field: ListField): SPField {
  return {
    id: Guid.parse(field.Id), internalName: field.InternalName, displayName: field.Title, fieldType: field.TypeAsString, isRequired: false, clientSideComponentId: undefined, clientSideComponentProperties: ''
  } as unknown as SPField;
}

class Column extends ColumnAccessor {
  public constructor(public readonly field: SPField) {
    super();
  }

  public get visible(): boolean {
    return true;
  }
}

class Row extends RowAccessor {
  public constructor(private readonly data: RowData, public readonly fields: readonly SPField[]) {
    super();
  }

  // the public types of a row's values are `any` in SPFx
  public getValue(field: SPField): unknown {
    return this.data[field.internalName];
  }

  public getValueByName(name: string): unknown {
    return this.data[name];
  }
}

/** What the runtime's command sets see of our list page. */
export class ListPageAccessor extends ListViewAccessor {
  private shownRows: readonly Row[] = [];
  private chosenRows: readonly Row[] = [];
  private state: ViewState | undefined;
  private shownColumns: readonly Column[] = [];

  public constructor(private readonly info: ListInfo, private readonly shownView: ListViewInfo) {
    super();
    this.shownColumns = shownView.columns.flatMap((name) => {
      const field = info.fields.get(name);
      return field === undefined ? [] : [new Column(fieldOf(field))];
    });
  }

  public get columns(): readonly ColumnAccessor[] {
    return this.shownColumns;
  }

  public get rows(): readonly RowAccessor[] {
    return this.shownRows;
  }

  public get selectedRows(): readonly RowAccessor[] {
    return this.chosenRows;
  }

  public get list(): IList {
    return { guid: Guid.parse(this.info.id), title: this.info.title, serverRelativeUrl: this.info.url } as IList;
  }

  public get view(): IView {
    return { id: Guid.parse(this.shownView.Id), title: this.shownView.Title, url: this.shownView.ServerRelativeUrl } as IView;
  }

  public get folderInfo(): IFolderInfo {
    return { folderPath: this.state?.folder ?? this.info.url };
  }

  public get appliedFilters(): { [fieldName: string]: IFilter } {
    return Object.fromEntries(Object.entries(this.state?.filters ?? {}).map(([fieldName, value]) => [fieldName, { fieldName, values: [value] }]));
  }

  public get sortField(): string | undefined {
    return this.state?.sorting?.field;
  }

  public get sortAscending(): boolean | undefined {
    return this.state?.sorting?.ascending;
  }

  public tryGetColumnByName(internalName: string): ColumnAccessor | undefined {
    return this.shownColumns.find((column) => column.field.internalName === internalName);
  }

  public showPage(page: RowPage, state: ViewState): void {
    this.shownRows = page.rows.map((data) => new Row(data, this.shownColumns.map((column) => column.field)));
    this.chosenRows = [];
    this.state = state;
    this.announce(ListViewAccessorStateChanges.Rows | ListViewAccessorStateChanges.SelectedRows | ListViewAccessorStateChanges.Sort | ListViewAccessorStateChanges.AppliedFilters);
  }

  public select(indexes: ReadonlySet<number>): void {
    this.chosenRows = this.shownRows.filter((_row, at) => indexes.has(at));
    this.announce(ListViewAccessorStateChanges.SelectedRows);
  }

  private announce(stateChanges: ListViewAccessorStateChanges): void {
    const args = Object.assign(new ListViewStateChangedEventArgs(), { stateChanges, prevState: {} });
    core._SPEventManager.instance.raiseEvent(stateChangedEventName(this), args);
  }
}
