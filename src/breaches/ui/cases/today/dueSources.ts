import strings from '../../../../loc/breachToday';
import { ukDate } from '../../../../calendar';
import type { CaseLine } from '../../../../casework/rules/worklist';
import type { DueItem, DueSource } from '../../../../casework/ui/deskLog';
import { once } from '../../../../casework/ui/once';
import type { DeskServices } from '../../../../platform/host/services';
import { counted, fill } from '../../../../shared-ui/text';
import { parseBreachReference, versionRead, type BreachCase } from '../../../rules';
import { stillUnknown } from '../../../rules/decisions/told';
import { kindText } from '../fields';
import type { AddedReport } from '../../../intake';
import type { BreachStore } from '../shell/casePort';

/** So many cases are looked at, those with the least time left first. */
const mostCases = 200;
/** So many reports are compared with what was read of them. */
const mostReports = 20;
/** An improvement action is named so many days before its day. */
const actionDays = 14;

const of = ({ reference, values }: BreachCase): Pick<DueItem, 'reference' | 'name' | 'service'> => ({ reference, name: kindText(values.facts.incidentKind), service: values.facts.service });

/** What is due in the breach log besides its clocks: what the ICO still waits for, improvement actions, and what reporters added. */
export function breachDue(
  services: Pick<DeskServices, 'now'>, store: BreachStore, lines: readonly CaseLine[], whole: Promise<readonly BreachCase[]>
): readonly DueSource[] {
  const looked = lines.slice(0, mostCases);
  const some = lines.length > looked.length ? fill(strings.onlyFirst, mostCases) : '';
  const lineOf = linesByReport(looked);
  const added = once(async () => (lineOf.size === 0 ? [] : (await store.readAddedReports([...lineOf.keys()])).slice(0, mostReports)));
  /** Those to which something was added are read whole too, as far as they were not. */
  const casesAdded = async (): Promise<readonly BreachCase[]> => {
    const [read, ids] = [await whole, (await added()).flatMap(({ id }) => lineOf.get(id)?.logId ?? [])];
    const missing = ids.filter((id) => !read.some(({ logId }) => logId === id));
    return missing.length === 0 ? read : [...read, ...await store.openCases(missing)];
  };
  return [
    { key: 'followUps', heading: strings.followUps, looked: `${strings.followUpsLooked}${some}`, read: async () => (await whole).flatMap(followUp) },
    {
      key: 'actions', heading: strings.actions, looked: `${strings.actionsLooked}${some}`,
      read: async () => (await whole).flatMap((found) => actionsDue(found, ukDate(services.now()).add({ days: actionDays }).toString()))
    },
    { key: 'additions', heading: strings.additions, looked: `${strings.additionsLooked}${some}`, read: async () => additions(store, await added(), await casesAdded()) }
  ];
}

/** What was still unknown when the ICO was last told (UK GDPR article 33(4)). */
function followUp(found: BreachCase): readonly DueItem[] {
  const unknown = stillUnknown(found.values.notification);
  return unknown.length === 0 ? [] : [{ ...of(found), key: found.reference, due: undefined, why: counted(strings, 'followUp', unknown.length) }];
}

function actionsDue(found: BreachCase, until: string): readonly DueItem[] {
  return found.values.investigation.actions.flatMap(({ state, target, text, owner }, place): readonly DueItem[] =>
    (state !== 'Open' || (target !== undefined && target > until) ? [] : [{
      ...of(found), key: `${found.reference} ${place}`, due: target, why: owner === '' ? text : fill(strings.actionOf, text, owner)
    }]));
}

async function additions(store: BreachStore, added: readonly AddedReport[], cases: readonly BreachCase[]): Promise<readonly DueItem[]> {
  const unread = await Promise.all(added.map(async (report): Promise<readonly DueItem[]> => {
    const found = cases.find(({ reportId }) => reportId === report.id);
    return found && await store.isUnread(report, versionRead(found))
      ? [{ ...of(found), key: found.reference, due: undefined, why: strings.addition }]
      : [];
  }));
  return unread.flat();
}

/** The lines by the reports from which they came. */
function linesByReport(lines: readonly CaseLine[]): ReadonlyMap<number, CaseLine> {
  return new Map(lines.flatMap((line) => {
    const reportId = parseBreachReference(line.reference)?.reportId;
    return reportId === undefined ? [] : [[reportId, line] as const];
  }));
}
