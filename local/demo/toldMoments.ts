import type { Temporal } from 'temporal-polyfill';
import { ukDate } from '../../src/calendar';
import { genericEvent } from '../../src/casework/rules/events/makeEvent';
import type { CommandContext, CommandResult } from '../../src/casework/rules/command';
import type { EventToWrite } from '../../src/casework/rules/events/eventTable';
import type { Case, CaseCore } from '../../src/casework/rules/kind';
import type { ToldFixed } from '../../src/casework/rules/told/toldCase';
import { answerTask, readMyTasks } from '../../src/casework/staff/myTasks';
import type { CaseAccess, CaseStore } from '../../src/casework/store/contract';
import type { DeskServices } from '../../src/platform/host/services';
import type { DemoTask, DemoTold, DemoWork } from './demoTold';
import { hoursBefore, type Moment } from './moments';
import { mustBe } from './mustBe';

/** What an officer of the demo knows besides the case. */
export interface KnownInDemo<Found> extends CommandContext {
  readonly officers: readonly { readonly id: number; readonly name: string; readonly upn: string }[];
  /** Another one of the demo, by its name there, as it stands now. */
  readonly other: (name: string) => Promise<Found>;
}

/** What an officer does to a case with one command of the desk. */
export type DemoStep<Found extends { readonly values: CaseCore }, Known = KnownInDemo<Found>> = (found: Found, known: Known) => Result<Found> | Promise<Result<Found>>;
type Result<Found extends { readonly values: unknown }> = CommandResult<Found['values'], EventToWrite>;

/** What a room of the demo is made with: the product's own code. */
export interface DemoRoom<Values extends CaseCore, Entry, Event extends EventToWrite> {
  readonly guid: (number: number) => string;
  readonly enter: (services: DeskServices, entry: Entry, more: { readonly guid: string; readonly receivedAt: Temporal.Instant; readonly files: readonly { readonly name: string; readonly content: Blob }[] }) => Promise<string>;
  readonly takeIn: (services: DeskServices) => Promise<unknown>;
  readonly access: (services: DeskServices) => Promise<CaseAccess | undefined>;
  readonly store: (services: DeskServices) => CaseStore<Values, ToldFixed, Event>;
  /** What else happens to one, by its place among them. */
  readonly beside?: (place: number, saved: Temporal.Instant, caseOf: (services: DeskServices) => Promise<Case<Values, ToldFixed>>) => readonly Moment[];
}

/** What happens to those of a room, each at its time. A reference is known once it is entered. @param more what the room's steps know besides */
export function toldMoments<Values extends CaseCore, Entry, Event extends EventToWrite, More extends object>(
  room: DemoRoom<Values, Entry, Event>, demos: readonly DemoTold<Entry, DemoStep<Case<Values, ToldFixed>, KnownInDemo<Case<Values, ToldFixed>> & More>>[],
  as: (account: string) => DeskServices, present: Temporal.Instant, more: More
): readonly Moment[] {
  type Found = Case<Values, ToldFixed>;
  const references = new Map<string, string>();
  const caseOf = async (services: DeskServices, name: string): Promise<Found> => {
    const store = room.store(services);
    const placed = await store.findCase(references.get(name) ?? '');
    if (placed.at !== 'log') throw new Error(`“${name}” is not in the log.`);
    return store.openCase(placed.found.logId);
  };
  const work = async (services: DeskServices, name: string, { steps }: DemoWork<DemoStep<Found, KnownInDemo<Found> & More>>): Promise<void> => {
    const access = await room.access(services);
    if (!access) throw new Error(`${services.me.upn} has no access to the log of “${name}”.`);
    let found = await caseOf(services, name);
    for (const [index, step] of steps.entries()) {
      const known = { ...more, now: services.now(), me: access.me, officers: access.officers, other: (wanted: string) => caseOf(services, wanted) };
      const { next, events } = mustBe(await step(found, known), `“${name}”, step ${index + 1}`);
      // a step of a room gives that room's events
      found = await room.store(services).saveCase(found, next, [...events] as unknown as readonly Event[]);
    }
  };
  return demos.flatMap((demo, index): Moment[] => {
    const { name, takenIn, worked = [], tasks = [], file } = demo;
    const saved = hoursBefore(present, demo.hoursAgo);
    const files = file ? [{ name: file.name, content: new Blob([file.text], { type: 'text/plain' }) }] : [];
    return [
      {
        at: saved,
        // the words of messages are English where the demo is made: so are their dates then
        happen: async () => { references.set(name, await room.enter({ ...as(demo.by), locale: 'en-GB' }, demo.entry, { guid: room.guid(index + 1), receivedAt: hoursBefore(saved, demo.receivedHoursBefore), files })); }
      },
      ...(takenIn ? [{ at: hoursBefore(saved, -takenIn.hoursAfter), happen: async () => { await room.takeIn(as(takenIn.by)); } }] : []),
      ...tasks.flatMap((task) => taskMoments(as, saved, task, (services) => caseOf(services, name), room.store)),
      ...room.beside?.(index, saved, (services) => caseOf(services, name)) ?? [],
      ...worked.map((each): Moment => ({ at: hoursBefore(saved, -each.hoursAfter), happen: () => work(as(each.by), name, each) }))
    ];
  });
}

/** A service is asked, and told of it; and what it answers. */
function taskMoments<Values extends CaseCore, Event extends EventToWrite>(
  as: (account: string) => DeskServices, saved: Temporal.Instant, { hoursAfter, by, dueInDays, answer, ...asked }: DemoTask,
  caseOf: (services: DeskServices) => Promise<Case<Values, ToldFixed>>, storeOf: (services: DeskServices) => CaseStore<Values, ToldFixed, Event>
): Moment[] {
  const given = hoursBefore(saved, -hoursAfter);
  return [
    {
      at: given,
      happen: async () => {
        const store = storeOf(as(by));
        const found = await caseOf(as(by));
        const task = await store.addTask(found, { ...asked, due: ukDate(given).add({ days: dueInDays }).toString() });
        await store.addEvents(found, [genericEvent('taskGiven', { service: asked.service, asked: undefined }, { details: asked.title }) as unknown as Event]);
        await store.tellService(found, task, undefined);
      }
    },
    ...(answer ? [{
      at: hoursBefore(given, -answer.hoursLater),
      happen: async () => {
        const services = as(answer.by);
        const mine = (await readMyTasks(services, false)).find(({ title }) => title === asked.title);
        if (!mine) throw new Error(`“${asked.title}” is no task of ${answer.by}.`);
        await answerTask(services, mine, answer);
      }
    }] : [])
  ];
}
