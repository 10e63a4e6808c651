import * as v from 'valibot';
import { readGroup, readMembers } from '../../../casework/store/access';
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
  /** SharePoint does not show everybody who is an officer: the group is closed, or a directory's group is in it. */
  readonly areHidden: boolean;
}

/**
 * Whose word counts, for people of a service: of officers' kinds that of whom SharePoint names as a member of *Desk officers* when it is read. Set-up makes that group so that everybody who may open the site sees who is in it.
 * Officers, reviewers, and the service itself can all add to the talk in the service's folder, so where a row lies proves nothing, and what a row says of itself neither; `Author` is SharePoint's stamp, which nobody sets.
 * Whoever reads is no officer by reading: for officers' own pages that holds (`officersCheck`), since what they read the list has shown them as one.
 *
 * Its limits. Who is an officer by a directory's group inside *Desk officers* is named by nobody, and their rows do not count; nor do those of an officer who has left the group. Both are shown as what they are, words by
 * somebody whom the page cannot tell to be an officer, and are not hidden: so whoever of a service forges one is named beside it. What the log says is told again by the next officer's page that opens the case
 * (`catchUpState`). Where the membership of the group is closed, or a directory's group is in it, that is said, and a state that nobody can believe or disbelieve is left out.
 */
async function staffPeople(services: DeskServices): Promise<StaffPeople> {
  const [officers, reviewers] = await Promise.all([readGroup(services, deskGroups.officers), readMembers(services, reviewersGroup('reviewers:dpia'))]);
  const officerIds = new Set((officers?.people ?? []).map(({ id }) => id));
  const reviewerIds = new Set((reviewers ?? []).map(({ id }) => id));
  return { isOfficer: (id) => officerIds.has(id), isReviewer: (id) => reviewerIds.has(id), areHidden: officers === undefined || officers.hasGroups };
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
  const rows = parts.flat();
  return Object.fromEntries(dpias.flatMap((dpia) => {
    const state = stateOf(rows.filter((row) => isOf(row, dpia)), dpia, people);
    return state === undefined ? [] : [[dpia.reference, state]];
  }));
};

/** As officers told it last. Undefined where somebody who may be one said another since. */
function stateOf(rows: readonly TalkRow[], dpia: MyDpia, people: StaffPeople): string | undefined {
  const counted = countedTalk(rows, dpia, people).filter(({ details }) => v.is(told, details));
  const last = counted.at(-1);
  const isDoubtful = people.areHidden && rows.some((row) => !people.isOfficer(row.authorId) && (last === undefined || row.id > last.id));
  return isDoubtful ? undefined : last === undefined ? 'Draft' : v.parse(told, last.details).state;
}
