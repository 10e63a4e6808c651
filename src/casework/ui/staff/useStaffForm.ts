import * as React from 'react';
import type { ChosenFile } from '../../../shared-ui/files/chosenFiles';
import type { UploadState } from '../../../shared-ui/files/FileProgress';
import { failureOf, type Failure } from '../../../shared-ui/failure';
import type { StaffReport, SubmitProgress, SubmitRequest } from '../../staff/contract';
import type { FormDraft, StoredDraft } from './draft/draftStore';
import type { DraftKeeper } from './draft/useDraft';
import { afterProgress } from './fileStates';

export type Phase =
  | { readonly name: 'editing'; readonly failure?: Failure }
  | { readonly name: 'sending'; readonly progress: SubmitProgress; readonly reference?: string };

/** A form while somebody fills it in. */
export interface StaffFormState<Draft extends FormDraft, Problem> {
  readonly draft: Draft;
  readonly files: readonly ChosenFile[];
  readonly problems: readonly Problem[];
  /** Counts the tries, so that the error summary takes the focus at each. */
  readonly turn: number;
  readonly phase: Phase;
  readonly fileStates: Readonly<Record<string, UploadState>>;
  update(changes: Partial<Draft>): void;
  setFiles(files: readonly ChosenFile[]): void;
  send(): Promise<void>;
  discard(): Promise<void>;
}

/** What the rules say of a draft. */
export type Check<Report, Problem> = { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly problems: readonly Problem[] };

interface Options<Draft extends FormDraft, Report extends StaffReport, Problem, Outcome> {
  readonly keeper: DraftKeeper<Draft>;
  readonly start: StoredDraft<Draft> | undefined;
  /** A new draft, with a GUID of its own. */
  readonly empty: () => Draft;
  /** @param files a letter may say it all */
  readonly check: (draft: Draft, files: readonly ChosenFile[]) => Check<Report, Problem>;
  /** @throws DeskError while nothing is known to be saved */
  readonly submit: (request: SubmitRequest<Report>) => Promise<Outcome>;
  readonly onSent: (outcome: Outcome, report: Report) => void;
}

/** The answers, what is wrong with them, and the way to the list. */
export function useStaffForm<Draft extends FormDraft, Report extends StaffReport, Problem extends { readonly field: string }, Outcome>(
  { keeper, start, empty, check, submit, onSent }: Options<Draft, Report, Problem, Outcome>
): StaffFormState<Draft, Problem> {
  const [draft, setDraft] = React.useState<Draft>(() => (start?.draft.reportGuid ? start.draft : { ...start?.draft, ...empty() }));
  const [files, setFileList] = React.useState<readonly ChosenFile[]>(start?.files ?? []);
  const [problems, setProblems] = React.useState<readonly Problem[]>([]);
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

  function update(changes: Partial<Draft>): void {
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
    const checked = check(draft, files);
    if (!checked.ok) {
      setProblems(checked.problems);
      setPhase({ name: 'editing' });
      setTurn(turn + 1);
      return;
    }
    const { report } = checked;
    underway.current = true;
    setProblems([]);
    setPhase({ name: 'sending', progress: { stage: 'saving' } });
    setFileStates(Object.fromEntries(files.map(({ name }) => [name, { state: 'waiting' }])));
    try {
      const mayAlreadyExist = await keeper.beginSending(draft);
      const outcome = await submit({ report, reportGuid: report.reportGuid, mayAlreadyExist, files, onProgress });
      await keeper.drop();
      if (here.current) {
        onSent(outcome, report);
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
    latest.current = empty();
    setDraft(latest.current);
    setFileList([]);
    setProblems([]);
    setPhase({ name: 'editing' });
    await keeper.drop();
  }

  return { draft, files, problems, turn, phase, fileStates, update, setFiles, send, discard };
}
