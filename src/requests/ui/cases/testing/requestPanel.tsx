import * as React from 'react';
import { fireEvent, render, screen, within } from '@testing-library/react';
import casework from '../../../../loc/casework';
import { caseDrafts } from '../../../../casework/ui/caseDrafts';
import { CaseDesk } from '../../../../casework/ui/CaseDesk';
import { DocumentsProvider, type DocumentsPort } from '../../../../casework/ui/documents';
import { CaseUiProvider, type CaseUi } from '../../../../casework/ui/room';
import { services } from '../../../../casework/ui/staff/testing/staffDesk';
import { memoryStore } from '../../../../casework/ui/staff/testing/memoryStore';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import type { RequestCommand } from '../../../rules/cases/commands';
import { found, on } from '../../../rules/cases/testRequests';
import type { RequestCase, RequestValues } from '../../../rules/cases/values';
import { requestRoom } from '../room';
import { memoryRequests, type MemoryRequests } from './memoryRequests';

export const now = on('2026-11-20');
const clocked = { ...services, now: () => now };
const port: DocumentsPort = { readCouncil: () => Promise.resolve(undefined), readTemplate: () => Promise.resolve(undefined), putTemplate: () => Promise.resolve(true), templatesUrl: () => 'https://northmere.example/DeskTemplates' };

/** Around panels and the page: an officer's desk over this store. */
export const RequestUi: React.FC<{ readonly store: MemoryRequests } & Pick<CaseUi, 'findNamed'>> = ({ store, findNamed, children }) => {
  const [ui] = React.useState(() => ({
    room: requestRoom, services: clocked, store, access: { role: 'officer', me: { id: 9, name: 'Tom Ashworth' }, officers: [] }, drafts: caseDrafts(clocked, memoryStore(), requestRoom.kind), findNamed
  }) as unknown as CaseUi);
  return <DeskRoot theme={undefined} lang="en-GB"><CaseUiProvider value={ui}><DocumentsProvider value={port}>{children}</DocumentsProvider></CaseUiProvider></DeskRoot>;
};

/** The panel of one command over one request, and whatever else is in the log. */
export function showPanel(command: RequestCommand, known: Partial<RequestValues> = {}, ...others: readonly RequestCase[]): MemoryRequests {
  const store = memoryRequests(found(known), ...others);
  render(<RequestUi store={store}><CaseDesk command={command} logIds={[1]} onDirty={() => undefined} onFound={() => undefined} /></RequestUi>);
  return store;
}

export const press = async (name: string): Promise<void> => { fireEvent.click(await screen.findByRole('button', { name })); };
export const group = (name: string): HTMLElement => screen.getByRole('group', { name: (label) => label.startsWith(name) });
export const pick = (label: string, answer: string): void => { fireEvent.click(within(group(label)).getByRole('radio', { name: answer })); };
export const field = (label: string, nth = 0): HTMLElement => screen.getAllByLabelText((text) => text.startsWith(label))[nth];
export const type = (label: string, value: string, nth = 0): void => { fireEvent.change(field(label, nth), { target: { value } }); };
export const tick = (text: string): void => { fireEvent.click(screen.getByRole('checkbox', { name: (label) => label.startsWith(text) })); };

/** Sentences beside the fields; each stands in the summary above too. */
export const wrong = (): readonly string[] => [...new Set(within(screen.getByRole('group', { name: 'There is a problem' })).getAllByRole('link').map(({ textContent }) => textContent ?? ''))];
export const saved = async (store: MemoryRequests): Promise<RequestValues> => {
  await screen.findByText(casework.savedHeading);
  return store.saves[0].next;
};
