import type { HostContext } from './context';

const listeners = new Set<(theme: string) => void>();
let registered = false;

/**
 * Hears of a change of the host's theme. teams-js keeps only the last handler of a page, so the page registers once for
 * all its web parts.
 * @returns stops listening.
 */
export function onTeamsThemeChange(context: HostContext, listener: (theme: string) => void): () => void {
  const app = context.sdks?.microsoftTeams?.teamsJs?.app;
  if (app?.registerOnThemeChangeHandler && !registered) {
    registered = true;
    app.registerOnThemeChangeHandler((theme) => listeners.forEach((each) => each(theme)));
  }
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}
