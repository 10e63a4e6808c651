import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import type { ChosenFile } from '../../../shared-ui/files/chosenFiles';
import type { UploadState } from '../../../shared-ui/files/FileProgress';
import { validateReport, type ReportDraft, type ReportProblem } from '../../rules/reporting';
import type { SubmitOutcome, SubmitProgress } from '../../store/contract';
import type { StoredDraft } from '../draft/draftStore';
import type { DraftKeeper } from '../draft/useDraft';
import { failureOf, type Failure } from '../../../shared-ui/failure';
import type { LoadReportStore, PublicSettings } from '../storePort';
import { afterProgress } from './fileStates';

export interface SentReport {
  readonly outcome: SubmitOutcome;
  readonly nameWithheld: boolean;
  readonly restricted: boolean;
}

export type Phase =
  | { readonly name: 'editing'; readonly failure?: Failure }
  | { readonly name: 'sending'; readonly progress: SubmitProgress; readonly reference?: string };

export interface ReportForm {
  readonly draft: ReportDraft;
  readonly files: readonly ChosenFile[];
  readonly problems: readonly ReportProblem[];
  /** Counts the tries, so that the error summary takes the focus at each. */
  readonly turn: number;
  readonly phase: Phase;
  readonly fileStates: Readonly<Record<string, UploadState>>;
  update(changes: Partial<ReportDraft>): void;
  setFiles(files: readonly ChosenFile[]): void;
  send(): Promise<void>;
  discard(): Promise<void>;
}

interface Options {
  readonly services: DeskServices;
  readonly settings: PublicSettings;
  readonly keeper: DraftKeeper;
  readonly start: StoredDraft | undefined;
  readonly loadStore: LoadReportStore;
  readonly onSent: (sent: SentReport) => void;
}

const emptyDraft = (): ReportDraft => ({ reportGuid: crypto.randomUUID() });

/** The answers, what is wrong with them, and the way to the list. */
export function useReportForm({ services, settings, keeper, start, loadStore, onSent }: Options): ReportForm {
  const [draft, setDraft] = React.useState<ReportDraft>(() => (start?.draft.reportGuid ? start.draft : { ...start?.draft, ...emptyDraft() }));
  const [files, setFileList] = React.useState<readonly ChosenFile[]>(start?.files ?? []);
  const [problems, setProblems] = React.useState<readonly ReportProblem[]>([]);
  const [turn, setTurn] = React.useState(0);
  const [phase, setPhase] = React.useState<Phase>({ name: 'editing' });
  const [fileStates, setFileStates] = React.useState<Readonly<Record<string, UploadState>>>({});
  const here = React.useRef(true);
  // two answers may change in one event, before the next render
  const latest = React.useRef(draft);
  // two clicks within one render must not send twice
  const underway = React.useRef(false);
  React.useEffect(() => {
    here.current = true;
    return () => { here.current = false; };
  }, []);

  function update(changes: Partial<ReportDraft>): void {
    const next = { ...latest.current, ...changes };
    latest.current = next;
    setDraft(next);
    setProblems((before) => before.filter(({ field }) => !(field in changes)));
    keeper.keepText(next);
  }

  function setFiles(next: readonly ChosenFile[]): void {
    setFileList(next);
    keeper.keepText(draft);
    keeper.keepFiles(next);
  }

  function onProgress(progress: SubmitProgress): void {
    if (!here.current) {
      return;
    }
    setPhase((before) => ({
      name: 'sending', progress, reference: progress.stage === 'saved' ? progress.reference : before.name === 'sending' ? before.reference : undefined
    }));
    setFileStates((states) => afterProgress(states, progress));
  }

  async function send(): Promise<void> {
    if (underway.current) {
      return;
    }
    const check = validateReport({ ...draft, reportLanguage: services.locale }, services.now(), { serviceNames: settings.services.map(({ name }) => name), mayRestrict: Boolean(settings.restrictedMailbox) });
    if (!check.ok) {
      setProblems(check.problems);
      setPhase({ name: 'editing' });
      setTurn(turn + 1);
      return;
    }
    underway.current = true;
    setProblems([]);
    setPhase({ name: 'sending', progress: { stage: 'saving' } });
    setFileStates(Object.fromEntries(files.map(({ name }) => [name, { state: 'waiting' }])));
    try {
      const mayAlreadyExist = await keeper.beginSending(draft);
      const store = await loadStore();
      const outcome = await store.submitReport(services, { report: check.report, reportGuid: check.report.reportGuid, mayAlreadyExist, files, onProgress });
      await keeper.drop();
      if (here.current) {
        onSent({ outcome, nameWithheld: check.report.nameWithheld, restricted: check.report.restricted === true });
      }
    } catch (error) {
      const failure = failureOf(error);
      if (here.current) {
        setPhase({ name: 'editing', failure });
        setTurn(turn + 1);
        setFileStates({});
      }
    } finally {
      underway.current = false;
    }
  }

  async function discard(): Promise<void> {
    latest.current = emptyDraft();
    setDraft(latest.current);
    setFileList([]);
    setProblems([]);
    setPhase({ name: 'editing' });
    await keeper.drop();
  }

  return { draft, files, problems, turn, phase, fileStates, update, setFiles, send, discard };
}
