import type { Temporal } from 'temporal-polyfill';
import { takeIn } from '../../src/casework/intake/takeIn';
import { referenceOf } from '../../src/casework/rules/reference';
import { openComplaintAccess, openComplaintStore } from '../../src/complaints/cases/store';
import { complaintIntake } from '../../src/complaints/intake/complaintIntake';
import type { ComplaintEntry } from '../../src/complaints/rules/intake/entry';
import type { ComplaintCase } from '../../src/complaints/rules/cases/values';
import { submitComplaint } from '../../src/complaints/store/submitComplaint';
import type { DeskServices } from '../../src/platform/host/services';
import { demoComplaints } from './complaints';
import type { DemoComplaint, DemoComplaintWork } from './demoComplaint';
import { hoursBefore, type Moment } from './moments';
import { mustBe } from './mustBe';
import { demoReports, newsletter, reportIdOf } from './reports';

const guid = (number: number): string => `d3520000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** What happens to the complaints of the demo, each at its time. A reference is known once the complaint is entered. */
export function complaintMoments(as: (account: string) => DeskServices, present: Temporal.Instant): readonly Moment[] {
  const references = new Map<string, string>();
  const breach = referenceOf('BR', reportIdOf(newsletter), hoursBefore(present, demoReports[newsletter].hoursAgo));
  return demoComplaints.flatMap((demo, index): Moment[] => {
    const { name, takenIn, worked = [] } = demo;
    const saved = hoursBefore(present, demo.hoursAgo);
    return [
      { at: saved, happen: async () => { references.set(name, await enter(as(demo.by), demo, guid(index + 1), saved)); } },
      ...(takenIn ? [{ at: hoursBefore(saved, -takenIn.hoursAfter), happen: async () => { await takeIn(complaintIntake(as(takenIn.by))); } }] : []),
      ...worked.map((each): Moment => ({ at: hoursBefore(saved, -each.hoursAfter), happen: () => work(as(each.by), name, each, references, breach) }))
    ];
  });
}

async function enter(services: DeskServices, { entry, receivedHoursBefore, file }: DemoComplaint, reportGuid: string, saved: Temporal.Instant): Promise<string> {
  const report: ComplaintEntry = {
    services: [], aboutDpo: false, ...entry, reportGuid, receivedAt: hoursBefore(saved, receivedHoursBefore), complainant: { anonymous: false, name: '', contact: '', language: 'English', ...entry.complainant }
  };
  const files = file ? [{ name: file.name, content: new Blob([file.text], { type: 'text/plain' }) }] : [];
  // the words of messages are English where the demo is made: so are their dates then
  return (await submitComplaint({ ...services, locale: 'en-GB' }, { report, reportGuid, mayAlreadyExist: false, files })).reference;
}

/** An officer works on the complaint with the desk's own commands, one after the other. */
async function work(services: DeskServices, name: string, { steps }: DemoComplaintWork, references: ReadonlyMap<string, string>, breach: string): Promise<void> {
  const access = await openComplaintAccess(services);
  if (!access) throw new Error(`${services.me.upn} has no access to the log of complaints.`);
  const store = openComplaintStore(services);
  const other = async (wanted: string): Promise<ComplaintCase> => {
    const placed = await store.findCase(references.get(wanted) ?? '');
    if (placed.at !== 'log') throw new Error(`“${wanted}” is not in the log.`);
    return store.openCase(placed.found.logId);
  };
  let found = await other(name);
  for (const [index, step] of steps.entries()) {
    const { next, events } = mustBe(await step(found, { now: services.now(), me: access.me, officers: access.officers, other, newsletter: breach }), `“${name}”, step ${index + 1}`);
    found = await store.saveCase(found, next, [...events]);
  }
}
