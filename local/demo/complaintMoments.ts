import type { Temporal } from 'temporal-polyfill';
import { ukDate } from '../../src/calendar';
import { answerTask, readMyTasks } from '../../src/casework/staff/myTasks';
import { genericEvent } from '../../src/casework/rules/events/makeEvent';
import { takeIn } from '../../src/casework/intake/takeIn';
import { referenceOf } from '../../src/casework/rules/reference';
import { openComplaintAccess, openComplaintStore } from '../../src/complaints/cases/store';
import { complaintIntake } from '../../src/complaints/intake/complaintIntake';
import type { ComplaintEntry } from '../../src/complaints/rules/intake/entry';
import type { ComplaintCase } from '../../src/complaints/rules/cases/values';
import { submitComplaint } from '../../src/complaints/store/submitComplaint';
import type { DeskServices } from '../../src/platform/host/services';
import { demoComplaints } from './complaints';
import type { DemoComplaint, DemoComplaintWork, DemoTask } from './demoComplaint';
import { demoSettings } from './settings';
import { hoursBefore, type Moment } from './moments';
import { mustBe } from './mustBe';
import { demoReports, newsletter, reportIdOf } from './reports';

const guid = (number: number): string => `d3520000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** What happens to the complaints of the demo, each at its time. A reference is known once the complaint is entered. */
export function complaintMoments(as: (account: string) => DeskServices, present: Temporal.Instant): readonly Moment[] {
  const references = new Map<string, string>();
  const breach = referenceOf('BR', reportIdOf(newsletter), hoursBefore(present, demoReports[newsletter].hoursAgo));
  return demoComplaints.flatMap((demo, index): Moment[] => {
    const { name, takenIn, worked = [], tasks = [] } = demo;
    const saved = hoursBefore(present, demo.hoursAgo);
    return [
      { at: saved, happen: async () => { references.set(name, await enter(as(demo.by), demo, guid(index + 1), saved)); } },
      ...(takenIn ? [{ at: hoursBefore(saved, -takenIn.hoursAfter), happen: async () => { await takeIn(complaintIntake(as(takenIn.by))); } }] : []),
      ...tasks.flatMap((task) => taskMoments(as, saved, task, () => references.get(name) ?? '')),
      ...worked.map((each): Moment => ({ at: hoursBefore(saved, -each.hoursAfter), happen: () => work(as(each.by), name, each, references, breach) }))
    ];
  });
}

/** A service is asked, and told of it; and what it answers. */
function taskMoments(as: (account: string) => DeskServices, saved: Temporal.Instant, { hoursAfter, by, dueInDays, answer, ...asked }: DemoTask, reference: () => string): Moment[] {
  const given = hoursBefore(saved, -hoursAfter);
  return [
    {
      at: given,
      happen: async () => {
        const store = openComplaintStore(as(by));
        const placed = await store.findCase(reference());
        if (placed.at !== 'log') throw new Error(`${reference()} is not in the log.`);
        const task = await store.addTask(placed.found, { ...asked, due: ukDate(given).add({ days: dueInDays }).toString() });
        await store.addEvents(placed.found, [genericEvent('taskGiven', { service: asked.service, asked: undefined }, { details: asked.title })]);
        await store.tellService(placed.found, task, undefined);
      }
    },
    ...(answer ? [{
      at: hoursBefore(given, -answer.hoursLater),
      happen: async () => {
        const services = as(answer.by);
        const mine = (await readMyTasks(services, demoSettings.services, false)).find(({ title }) => title === asked.title);
        if (!mine) throw new Error(`“${asked.title}” is no task of ${answer.by}.`);
        await answerTask(services, mine, answer);
      }
    }] : [])
  ];
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
