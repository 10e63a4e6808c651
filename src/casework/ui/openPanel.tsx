import * as React from 'react';
import * as ReactDom from 'react-dom';
import { browserStore } from '../../platform/host/browserDrafts';
import { caseDrafts } from './caseDrafts';
import { CasesPanel, type CasesPanelHost } from './CasesPanel';
import type { CaseUi } from './room';

/** An open panel; it hears when other rows are chosen. */
export interface OpenedPanel {
  readonly selectionIs: (logIds: readonly number[]) => void;
}

export interface PanelToOpen extends Omit<CasesPanelHost, 'ui' | 'onDismissed' | 'selection'> {
  readonly ui: Omit<CaseUi, 'drafts'>;
}

let host: HTMLElement | undefined;

/** Opens a command's panel over the list; one at a time. What was typed in the one before is kept in the browser. */
export function openCasesPanel({ ui: given, ...props }: PanelToOpen): OpenedPanel {
  closeCasesPanel();
  const own = document.createElement('div');
  host = own;
  document.body.appendChild(own);
  const ui: CaseUi = { ...given, drafts: caseDrafts(given.services, browserStore(), given.room.kind) };
  const draw = (selection: readonly number[]): void => {
    if (host === own) {
      ReactDom.render(<CasesPanel {...props} ui={ui} selection={selection} onDismissed={closeCasesPanel} />, own);
    }
  };
  draw(props.logIds);
  return { selectionIs: draw };
}

export function closeCasesPanel(): void {
  if (host) {
    ReactDom.unmountComponentAtNode(host);
    host.remove();
    host = undefined;
  }
}
