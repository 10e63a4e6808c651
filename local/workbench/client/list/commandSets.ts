import type { ServiceScope } from '@microsoft/sp-core-library';
import type { Command } from '@microsoft/sp-listview-extensibility';
import { commandsOf, extension, listView, type CommandSet } from '../host/internals';
import type { ListPageAccessor } from './accessors';
import type { CommandSetAction } from './listInfo';

export interface ShownCommand {
  readonly key: string;
  readonly command: Command;
  run(): void;
}

/** The command sets that the list's user custom actions register, living for as long as the page. */
export class CommandSets {
  private constructor(private readonly sets: readonly CommandSet[], private readonly accessor: ListPageAccessor) {}

  /**
   * Creates the command sets in the real runtime. One that fails does not keep the others away.
   * @param changed called when a set changes what it shows
   */
  public static async load(scope: ServiceScope, actions: readonly CommandSetAction[], accessor: ListPageAccessor, changed: () => void, failed: (error: unknown) => void): Promise<CommandSets> {
    const manager = new extension._ExtensionManager(scope);
    const loading = actions.map((action) => manager.createExtension(action.componentId, action.properties || '{}', (parameters) => new listView.ListViewCommandSetContext(parameters, { listView: accessor })));
    const settled = await Promise.allSettled(loading);
    const sets = settled.flatMap((one) => {
      if (one.status === 'fulfilled') return [one.value];
      failed(one.reason);
      return [];
    });
    for (const set of sets) set._raiseOnChange = changed;
    return new CommandSets(sets, accessor);
  }

  /** Tells the sets of the older event, which some still listen to. */
  public announceUpdate(): void {
    for (const set of this.sets) set.onListViewUpdated({ selectedRows: this.accessor.selectedRows });
  }

  public visible(): readonly ShownCommand[] {
    return this.sets.flatMap((set, at) =>
      commandsOf(set).filter((command) => command.visible).map((command) => ({
        key: `${at} ${command.id}`, command, run: () => set.onExecute({ itemId: command.id, selectedRows: this.accessor.selectedRows })
      }))
    );
  }
}
