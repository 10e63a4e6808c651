import * as React from 'react';
import type { DeskSettings } from '../../../../platform/settings';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import type { BreachCase, CaseEvent, CaseProblem, CommandContext } from '../../../rules';
import { services as reporters } from '../../testing/reportDesk';
import { Temporal } from 'temporal-polyfill';
import type { CasePanelProps, RunOutcome } from '../panelContract';
import type { BreachStore } from '../shell/casePort';
import { DocumentsProvider, type DocumentsPort } from '../../../../casework/ui/documents';
import { DeskAround } from './DeskAround';
import { memoryCases, officer } from './memoryCases';

export const council: DeskSettings = {
  nation: 'england-and-wales', dpoPhoneOutOfHours: '', teams: { kind: 'none' }, services: [], caldicottUpn: '', ictSecurityUpn: '', joinerDays: 30,
  regulatorEn: 'the Information Commission (ICO)', regulatorCy: 'y Comisiwn Gwybodaeth (ICO)', councilName: 'Northmere Borough Council', dpoName: 'Priya Nandra', dpoPhone: '01632 960 100', mailbox: 'dataprotection@northmere.example'
};

/** One panel with a case and a run that saves in memory, as the shell gives it. */
export interface PanelDesk {
  found: BreachCase;
  readonly events: CaseEvent[];
  readonly said: string[];
  readonly failed: unknown[];
  readonly kept: { readonly name: string; readonly bytes: Uint8Array }[];
  readonly templates: Map<string, Uint8Array>;
}

export function openPanel(Panel: React.FC<CasePanelProps>, found: BreachCase, now: Temporal.Instant, locale: 'en-GB' | 'cy-GB' = 'en-GB'): PanelDesk {
  const desk: PanelDesk = { found, events: [], said: [], failed: [], kept: [], templates: new Map() };
  const port: DocumentsPort = {
    readCouncil: () => Promise.resolve(council),
    readTemplate: (given, name) => Promise.resolve(desk.templates.get(name)),
    putTemplate: (given, { name }, bytes) => {
      const isNew = !desk.templates.has(name);
      if (isNew) desk.templates.set(name, bytes);
      return Promise.resolve(isNew);
    },
    templatesUrl: () => 'https://northmere.example/DeskTemplates'
  };
  const services = { ...reporters, now: () => now, locale };
  const store: BreachStore = {
    ...memoryCases(found),
    keepFile: (of, file) => {
      desk.kept.push(file);
      return Promise.resolve({ name: file.name, sha256: 'abc' });
    }
  };
  const context: CommandContext = { now, me: officer.me };
  const Shell: React.FC = () => {
    const [problems, setProblems] = React.useState<readonly CaseProblem[]>([]);
    const [, draw] = React.useReducer((count: number) => count + 1, 0);
    const run: CasePanelProps['run'] = (command): Promise<RunOutcome> => {
      const result = command(desk.found, context);
      setProblems(result.ok ? [] : result.problems);
      if (!result.ok) return Promise.resolve('problems');
      desk.found = { ...desk.found, values: result.next };
      desk.events.push(...result.events);
      draw();
      return Promise.resolve('saved');
    };
    return <Panel services={services} access={officer} found={desk.found} run={run} problems={problems} busy={false} say={(text) => desk.said.push(text)} fail={(error) => desk.failed.push(error)} />;
  };
  render(<DeskRoot theme={undefined} lang={locale}><DeskAround store={store} services={services}><DocumentsProvider value={port}><Shell /></DocumentsProvider></DeskAround></DeskRoot>);
  return desk;
}

export const settle = (): Promise<void> => act(async () => { await new Promise((resolve) => setTimeout(resolve, 0)); });
export async function press(name: string | RegExp): Promise<void> {
  await act(async () => { fireEvent.click(screen.getByRole('button', { name })); await new Promise((resolve) => setTimeout(resolve, 0)); });
}
export const type = (label: string | RegExp, text: string, place = 0): void => { fireEvent.change(screen.getAllByLabelText(label)[place], { target: { value: text } }); };
