import * as React from 'react';
import { Temporal } from 'temporal-polyfill';
import { useRead, type Read } from '../../../casework/ui/useRead';
import type { SubmissionFacts } from '../../rules/cases/receive';
import { newerThan } from '../../rules/cases/receive';
import { consultState } from '../../rules/cases/clock';
import { isConsulting } from '../../rules/cases/consultClock';
import type { DpiaCase } from '../../rules/cases/values';
import { standsAgainst, type Against } from '../../rules/goLive/against';
import { signState, type SignRow, type SignState } from '../../rules/signing/counts';
import { readSubmitted, type SubmittedContent } from '../../rules/submitted';
import { adviceInLog, answeredPoints, type AnsweredPoint } from '../../rules/talk/points';
import type { TalkRow } from '../../rules/talk/talk';
import type { ReadSubmission, SubmissionFile } from '../../store/submissions';
import { useDpiaStore, type DpiaDeskStore } from './contract';

/** A submission with its bytes hashed again, and what it says; `said` is undefined where that is no DPIA. */
export interface SubmissionRead {
  readonly file: ReadSubmission;
  readonly said: SubmittedContent | undefined;
  /** Its bytes, its name and its content agree, and it is of this DPIA. */
  readonly isWhole: boolean;
}

/** How a DPIA stands besides its row: what others wrote into lists of theirs. */
export interface DpiaStanding {
  readonly files: readonly SubmissionFile[];
  /** That of which the log speaks; undefined before the first, and where the file is gone. */
  readonly current: SubmissionRead | undefined;
  /** Those that came later, the newest last. */
  readonly newer: readonly SubmissionFile[];
  readonly talk: readonly TalkRow[];
  readonly signs: readonly SignRow[];
}

export async function readOne(store: Pick<DpiaDeskStore, 'readSubmission'>, { reference, intakeGuid }: DpiaCase, asked: SubmissionFile): Promise<SubmissionRead> {
  const file = await store.readSubmission(asked);
  const said = readSubmitted(file.content);
  return { file, said, isWhole: file.isWhole && said !== undefined && said.reference === reference && (intakeGuid === '' || said.guid === intakeGuid) };
}

/** Who submitted it and when are SharePoint's stamps; level and what is missing follow from its content. */
export const factsOf = ({ file: { reference, number, hash, at, by }, said, isWhole }: SubmissionRead): SubmissionFacts =>
  ({ reference, number, hash, at, by, isWhole, level: said?.level, missing: said?.missing ?? [] });

/** All of it at once. @throws DeskError */
export async function readStanding(store: DpiaDeskStore, found: DpiaCase): Promise<DpiaStanding> {
  const [files, talk, signs] = await Promise.all([store.readSubmissions(found), store.readTalk(found), store.readSigns(found)]);
  const { submission } = found.values;
  const spoken = submission.hash === '' ? undefined : files.find(({ hash }) => hash === submission.hash);
  return { files, talk, signs, newer: newerThan(found.values, files), current: spoken && (await readOne(store, found, spoken)) };
}

/** The same for a panel or the page, read again when the log speaks of another submission. */
export function useStanding(found: DpiaCase): Read<DpiaStanding> {
  const store = useDpiaStore();
  const asked = React.useRef(found);
  asked.current = found;
  const { logId, values: { caseState, submission: { hash } } } = found;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- a save that changes neither asks nothing anew
  return useRead(React.useCallback(() => readStanding(store, asked.current), [store, logId, caseState, hash]));
}

/** Points of the advice of the log, each with what the service says of it last. */
export const pointsOf = ({ values: { file } }: DpiaCase, { talk }: Pick<DpiaStanding, 'talk'>): readonly AnsweredPoint[] => answeredPoints(adviceInLog(file.advice), talk);

export const signsOf = ({ reference, values: { submission, file } }: DpiaCase, { signs }: Pick<DpiaStanding, 'signs'>): SignState =>
  signState(signs, file.asked, { reference, hash: submission.hash, submittedById: submission.byId });

/** What stands against going live by a day. */
export function againstOf(found: DpiaCase, standing: DpiaStanding, plannedOn: string | undefined): readonly Against[] {
  const { values } = found;
  const consult = consultState(values);
  return standsAgainst({
    plannedOn, isSubmitted: values.submission.hash !== '', isNewer: standing.newer.length > 0, isApproved: values.file.approvals.some(({ submission }) => submission === values.submission.hash),
    isConsulting: isConsulting(consult), isBanned: consult === 'Must not', points: pointsOf(found, standing), measures: standing.current?.said?.measures ?? []
  });
}

/** The newest of the files by SharePoint's stamps. */
export const newestOf = (files: readonly SubmissionFile[]): SubmissionFile | undefined => [...files].sort((one, other) => Temporal.Instant.compare(other.at, one.at)).at(0);
