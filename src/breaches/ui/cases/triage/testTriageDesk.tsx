import * as React from 'react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { fieldBoxId } from '../../../../shared-ui/focus';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import type { LikelyDuplicate } from '../../../cases/contract';
import type { ReportedCase } from '../../../intake';
import { breachRules, type BreachCase } from '../../../rules';
import { aNewCase, at, testFacts } from '../../../rules/triage/testTriage';
import { memoryStore } from '../../../../casework/ui/staff/testing/memoryStore';
import { services } from '../../testing/reportDesk';
import { fieldId } from '../problems';
import { caseDrafts } from '../../../../casework/ui/caseDrafts';
import { CaseDesk } from '../../../../casework/ui/CaseDesk';
import { DeskAround } from '../testing/DeskAround';
import { memoryCases, type MemoryCases } from '../testing/memoryCases';
import { TriageHelpProvider, type TriageHelp } from './help';

/** The triage panel in its shell, over cases in memory. */

export const drafts = memoryStore();
export const now = at('2026-11-22T10:00:00Z');
export const clocked = { ...services, now: () => now };
const noDetails = { containmentActions: '', protectionDetails: '', equipmentDetails: '', whoKnows: '', reporter: 'Sam Price', toldBy: '', manager: '' };
export const report: ReportedCase = { said: testFacts, furtherInformation: [], changes: [], newFiles: [], replacedFiles: [], goneFiles: [], reportVersion: '1.0', details: noDetails };
export const help: TriageHelp = {
  readSettings: () => Promise.resolve({ nation: 'england-and-wales', services: [], serviceNames: ['Housing', 'Libraries'], own: [{ name: 'Fire service', when: 'Shared control room' }] }),
  readFiles: () => Promise.resolve([{ name: 'letter.pdf', keptAs: 'letter.pdf' }]), keepFiles: () => Promise.resolve(), readMessages: () => Promise.resolve([])
};

interface Desk {
  readonly found?: BreachCase;
  readonly reported?: () => Promise<ReportedCase | undefined>;
  readonly duplicates?: readonly LikelyDuplicate[];
  readonly more?: Partial<MemoryCases>;
  readonly helping?: Partial<TriageHelp>;
}

export async function open({ found = aNewCase(), reported = () => Promise.resolve(report), duplicates = [], more, helping }: Desk = {}): Promise<MemoryCases> {
  const store: MemoryCases = {
    ...memoryCases(found, ...duplicates.map((each) => each.found)), readReported: reported, findDuplicates: () => Promise.resolve(duplicates), readTasks: () => Promise.resolve([]), ...more
  };
  render(
    <DeskRoot theme={undefined} lang="en-GB">
      <DeskAround store={store} services={clocked} drafts={caseDrafts(clocked, drafts, breachRules)}>
        <TriageHelpProvider value={{ ...help, ...helping }}>
          <CaseDesk command="triage" logIds={[found.logId]} onDirty={() => undefined} />
        </TriageHelpProvider>
      </DeskAround>
    </DeskRoot>
  );
  await screen.findByText('Save triage');
  await act(async () => { await Promise.resolve(); });
  return store;
}

// by id: to work out the accessible name of everything in so long a panel takes jsdom many seconds
export const control = (path: string): HTMLElement => document.getElementById(fieldId(7, path)) ?? fail(`No control for ${path}`);
export const box = (path: string): HTMLElement => document.getElementById(fieldBoxId(fieldId(7, path))) ?? fail(`No field for ${path}`);
export function fail(sentence: string): never {
  throw new Error(sentence);
}
export const type = (path: string, value: string): void => { fireEvent.change(control(path), { target: { value } }); };
export const pick = (path: string, answer: string): void => { fireEvent.click(within(box(path)).getByLabelText(answer)); };
export const setTime = (path: string, date: string, time: string): void => {
  fireEvent.change(control(`${path}-date`), { target: { value: date } });
  fireEvent.change(control(`${path}-time`), { target: { value: time } });
};
export const press = (text: string): void => { fireEvent.click(screen.getByText(text, { selector: 'button' })); };
export const labelOf = (path: string): string => document.querySelector(`label[for="${fieldId(7, path)}"]`)?.textContent ?? '';
export const hintOf = (path: string): string => document.getElementById(`${fieldId(7, path)}-hint`)?.textContent ?? '';
/** The path of the field with this label, where a list has many. */
export const pathOf = (label: string, list: 'tell' | 'containment'): string | undefined =>
  Array.from({ length: 40 }, (_, index) => `triage.${list}.${index}`).find((path) => labelOf(`${path}.state`) === label);
export const save = (): Promise<void> => act(async () => { press('Save triage'); await Promise.resolve(); });
export const saved = (): Promise<HTMLElement> => screen.findByText('Saved. This is what changed');
export const clock = (): string => screen.getAllByText('The clock:')[0].parentElement?.textContent ?? '';
export const lines = (): readonly (string | null)[] => [...(document.querySelector('[data-error-summary]')?.querySelectorAll('a') ?? [])].map((link) => link.textContent);
export const fullName = (): HTMLElement => control('severity.identifiers.fullName-1');
