/** Stands in for the frame around SharePoint's own property pane; the workbench draws its own pane, so nothing ever opens here. */
const context = {
  addOnMountListener: (): void => undefined,
  addOnUpdateListener: (): void => undefined,
  subscriberContext: undefined,
  stateContext: undefined,
  waitForContext: new Promise<never>(() => undefined)
};

export const SPPagesContentPanelQOSScenarios = {};
export const SPPagesContentPanelCommandId = {};
export const SPPagesContentPanelPivot = { configurationTools: 'configurationTools', pageDetails: 'pageDetails', pageVibeChat: 'pageVibeChat' };
export const SPPagesContentPanelProviderContext = { getInstance: (): typeof context => context };

export function monitorChunkLoad<T>(_name: string, loading: Promise<T>): Promise<T> {
  return loading;
}

export function getQOSName(): string {
  return 'local';
}
