import * as v from 'valibot';
import { readMembers } from '../../../casework/store/access';
import type { DeskServices } from '../../../platform/host/services';
import { deskGroups, reviewersGroup } from '../../../platform/rights';
import { inParts } from '../../../platform/sharepoint/filters';
import { dpiaStates } from '../../rules/choices';
import { countedTalk, officersKinds, type TalkPeople, type TalkRow } from '../../rules/talk/talk';
import { readStateRows, readTalkRows } from '../talk';
import { listSubmissions } from '../submissions';
import type { MyDpia, StaffDpiaStore } from './contract';
import { asSubmitted } from './submit';

interface StaffPeople extends TalkPeople {
  /** SharePoint shows nobody who is an officer. */
  readonly areHidden: boolean;
}

/**
 * Whose word counts, for people of a service: of officers' kinds that of whom SharePoint names as a member of *Desk officers* when it is read. Set-up makes that group so that everybody who may open the site sees who is in it.
 * Officers, reviewers, and the service itself can all add to the talk in the service's folder, so where a row lies proves nothing, and what a row says of itself neither; `Author` is SharePoint's stamp, which nobody sets.
 * Whoever reads is no officer by reading: for officers' own pages that holds (`officersCheck`), since what they read the list has shown them as one.
 *
 * Its limits. Who is an officer by a directory's group inside *Desk officers* is named by nobody, and their rows do not count; those of an officer who has left the group count no more. Both are shown as what they are, words by
 * somebody whom the page cannot tell to be an officer, and are not hidden: so whoever of a service forges one is named beside it. A state is told again by the next officer's page that opens the case (`catchUpState`). Where
 * somebody closed the membership of the group, nothing of officers' kinds counts, and it is said.
 */
async function staffPeople(services: DeskServices): Promise<StaffPeople> {
  const [officers, reviewers] = await Promise.all([readMembers(services, deskGroups.officers), readMembers(services, reviewersGroup('reviewers:dpia'))]);
  const officerIds = new Set((officers ?? []).map(({ id }) => id));
  const reviewerIds = new Set((reviewers ?? []).map(({ id }) => id));
  return { isOfficer: (id) => officerIds.has(id), isReviewer: (id) => reviewerIds.has(id), areHidden: officers === undefined };
}

export const readAround: StaffDpiaStore['readAround'] = async (services, dpia) => {
  const [submissions, rows, people] = await Promise.all([listSubmissions(services, { reference: dpia.reference, service: dpia.folder }), readTalkRows(services, dpia), staffPeople(services)]);
  const uncounted = rows.filter((row) => isOf(row, dpia) && officersKinds.includes(row.kind) && !people.isOfficer(row.authorId));
  return {
    submissions: submissions.map(asSubmitted), talk: countedTalk(rows, dpia, people), ...(uncounted.length > 0 ? { uncounted } : {}), ...(people.areHidden ? { officersHidden: true } : {})
  };
};

const isOf = (row: TalkRow, { reference, folder }: MyDpia): boolean => row.reference === reference && row.folder === folder;

/** References of one question: an address holds no more. */
const atOnce = 20;
const told = v.object({ state: v.picklist(dpiaStates) });

export const readStates: StaffDpiaStore['readStates'] = async (services, dpias) => {
  if (dpias.length === 0) return {};
  const [parts, people] = await Promise.all([Promise.all(inParts(dpias, atOnce).map((part) => readStateRows(services, part.map(({ reference }) => reference)))), staffPeople(services)]);
  if (people.areHidden) return {};
  const rows = parts.flat();
  return Object.fromEntries(dpias.map((dpia) => [dpia.reference, stateIn(countedTalk(rows, dpia, people))]));
};

function stateIn(rows: readonly TalkRow[]): string {
  const last = rows.filter(({ kind }) => kind === 'state').flatMap(({ details }) => { const read = v.safeParse(told, details); return read.success ? [read.output.state] : []; }).at(-1);
  return last ?? 'Draft';
}
