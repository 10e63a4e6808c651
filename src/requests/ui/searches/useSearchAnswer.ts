import strings from '../../../loc/searches';
import * as React from 'react';
import { isDeskError } from '../../../platform/sharepoint/errors';
import type { CaseProblem } from '../../../casework/rules/command';
import { CaseRefusedError } from '../../../casework/store/failures';
import type { DeskServices } from '../../../platform/host/services';
import { failureOf, type Failure } from '../../../shared-ui/failure';
import type { ChosenFile } from '../../../shared-ui/files/chosenFiles';
import type { UploadState } from '../../../shared-ui/files/FileProgress';
import { answerToBegin, checkSearchAnswer, type SearchAnswer, type SearchAnswerInput } from '../../rules/searches/answer';
import type { SearchQuestion } from '../../rules/searches/question';
import type { answerSearch, uploadResult } from '../../store/searchAnswer';

/** What the form asks of SharePoint, so that a test can bring its own. */
export interface AnswerStore {
  readonly answerSearch: typeof answerSearch;
  readonly uploadResult: typeof uploadResult;
}

export type AnswerPhase = { readonly name: 'typing' } | { readonly name: 'sending' } | { readonly name: 'failed'; readonly failure: Failure };

interface About {
  readonly services: DeskServices;
  readonly store: AnswerStore;
  readonly question: SearchQuestion;
  readonly before: SearchAnswer | undefined;
  readonly onSent: (answer: SearchAnswer) => void;
}

export interface SearchAnswerWork {
  readonly input: SearchAnswerInput;
  readonly set: (changes: Partial<SearchAnswerInput>) => void;
  readonly files: readonly ChosenFile[];
  readonly setFiles: (files: readonly ChosenFile[]) => void;
  readonly progress: Readonly<Record<string, UploadState>>;
  readonly problems: readonly CaseProblem[];
  /** Another number after each try. */
  readonly turn: number;
  readonly phase: AnswerPhase;
  readonly isDirty: boolean;
  readonly send: () => Promise<void>;
}

/** What is typed of an answer, and sending it: first the files, each once, then the row that names them. */
export function useSearchAnswer({ services, store, question, before, onSent }: About): SearchAnswerWork {
  const [started] = React.useState(() => answerToBegin(question, before, services.now()));
  const [input, setInput] = React.useState(started);
  const [files, setFiles] = React.useState<readonly ChosenFile[]>([]);
  const [progress, setProgress] = React.useState<Readonly<Record<string, UploadState>>>({});
  const [problems, setProblems] = React.useState<readonly CaseProblem[]>([]);
  const [turn, setTurn] = React.useState(0);
  const [phase, setPhase] = React.useState<AnswerPhase>({ name: 'typing' });
  // for this answer, however often it is tried
  const [guid] = React.useState(() => crypto.randomUUID());
  const kept = React.useRef(new Map<string, string>());

  const refuse = (found: readonly CaseProblem[]): void => {
    setProblems(found);
    setTurn((last) => last + 1);
    setPhase({ name: 'typing' });
  };

  const upload = async (): Promise<readonly string[]> => {
    for (const { id, name, content } of files) {
      const tell = (state: UploadState): void => setProgress((all) => ({ ...all, [name]: state }));
      if (!kept.current.has(id)) {
        tell({ state: 'sending', part: 0 });
        try {
          kept.current.set(id, await store.uploadResult(services, question, { name, content }, (part) => tell({ state: 'sending', part })));
        } catch (error) {
          tell({ state: 'failed', reason: strings.fileStopped });
          throw error;
        }
      }
      tell({ state: 'sent' });
    }
    return files.map(({ id, name }) => kept.current.get(id) ?? name);
  };
  const send = async (): Promise<void> => {
    // files of before stay in the folder; an answer that nothing was found names none
    const stay = input.outcome === 'found' ? before?.files ?? [] : [];
    const context = { question, now: services.now() };
    const checked = checkSearchAnswer(input, { ...context, files: [...stay, ...files.map(({ name }) => name)] });
    if (!checked.ok) {
      refuse(checked.problems);
      return;
    }
    setProblems([]);
    setPhase({ name: 'sending' });
    try {
      const named = [...new Set([...stay, ...await upload()])];
      onSent(await store.answerSearch(services, question, { ...checked.answer, files: named }, guid));
    } catch (error) {
      if (error instanceof CaseRefusedError) refuse(error.problems);
      else setPhase({ name: 'failed', failure: isDeskError(error) ? error.kind : failureOf(error) });
    }
  };

  return {
    input, set: (changes) => setInput((last) => ({ ...last, ...changes })), files, setFiles, progress, problems, turn, phase,
    isDirty: input !== started || files.length > 0, send
  };
}
