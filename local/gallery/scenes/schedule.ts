import strings from '../../../src/loc/requestSchedule';
import type { RequestValues } from '../../../src/requests/rules/cases/values';
import { act } from '../../../src/requests/rules/schedule/testSchedule';
import type { ScheduleEntry } from '../../../src/requests/rules/schedule/entry';
import { readActs, readRedactions } from '../../../src/requests/store/schedule/acts';
import { readLines, readMatching, readOne, readPage } from '../../../src/requests/store/schedule/read';
import { anEntry, memorySchedule } from '../../../src/requests/ui/cases/schedule/testing/memorySchedule';
import { pick, press, submit, type } from '../page/hands';
import type { Scene } from '../page/scene';
import { stand } from '../page/standIn';
import { panel, request } from './requests';
import { fails, longText, longWord, never } from './world';

const kept: Partial<ScheduleEntry> = { decision: 'part', exemptions: ['sch2-16', 'sch2-19'], told: 'specific', reason: longText.slice(0, 120), hasReason: true, decidedIn: 'p', pages: 12, batch: 1 };
const entries: readonly ScheduleEntry[] = [
  anEntry(1, { title: `Re: ${longWord}`, from: `${longWord}@example.org`, source: 'Housing mailbox', decision: 'disclose', decidedIn: 'd', pages: 3, batch: 1, releasedIn: 'r', firstPage: 1, volume: 1 }),
  anEntry(2, { ...kept, check: 'asked' }), anEntry(3, { ...kept, check: 'disagreed', checkedIn: 'c' }), anEntry(4, { decision: 'disclose', isHealth: true, decidedIn: 'd', pages: 2, batch: 1 }),
  anEntry(5, { duplicateOf: 1 }), anEntry(6, { decision: 'withhold', exemptions: ['sch2-2'], told: 'general' }), ...Array.from({ length: 60 }, (_, n) => anEntry(n + 7))
];
const acts = [
  act('d', 'decide', [1, 4], { decision: 'disclose' }, 4), act('p', 'decide', [2, 3], { decision: 'part', exemptions: ['sch2-16', 'sch2-19'] }, 4), act('c', 'check', [3], { of: 'p', check: 'disagreed', reason: longText.slice(0, 90) }, 5),
  act('x', 'redact', [2], { page: '2, below', what: `Name of ${longWord}`, exemptions: ['sch2-16'], told: 'specific', reason: 'She did not agree.', how: 'removed-from-file' }, 4)
];

/** The panel over a schedule in memory. */
function scene(name: string, some: readonly ScheduleEntry[], then?: () => Promise<void>, before?: () => void, known: Partial<RequestValues> = {}): Scene {
  return {
    name: `Requests, documents: ${name}`, shows: ['request SCHEDULE'], ...(then ? { then } : {}),
    draw: () => {
      const store = memorySchedule(some, acts);
      stand(readPage, store.readPage);
      stand(readLines, store.readLines);
      stand(readMatching, store.readMatching);
      stand(readOne, store.readOne);
      stand(readActs, store.readActs);
      stand(readRedactions, store.readRedactions);
      const drawn = panel('schedule', { cases: [request(known)] });
      before?.();
      return drawn;
    }
  };
}

/** The schedule of a request in the states that are its own. */
export const schedule: readonly Scene[] = [
  scene('nothing yet', []),
  scene('a page of them', entries),
  scene('could not be read', entries, undefined, () => stand(readPage, fails('unavailable'))),
  scene('reading', entries, undefined, () => { stand(readPage, never); stand(readLines, never); }),
  scene('many decided at once, without a reason', entries, async () => {
    await press(strings.chooseAll);
    await press(strings.bulkDecide);
    await pick(strings.decision_withhold);
    await press(strings.decideMany);
  }),
  scene('filtered, none matches', entries, async () => { await press(strings.filterHeading); await type(strings.filterText, longWord.slice(0, 40).toUpperCase() + 'x'); await submit(); }),
  scene('one, kept back in part', entries, () => press(strings.open.replace('{0}', '2'))),
  scene('one, without what a redaction needs', entries, async () => { await press(strings.open.replace('{0}', '3')); await press(strings.redactAdd); await press(strings.redactSave); }),
  scene('one that was decided directly in SharePoint', entries, () => press(strings.open.replace('{0}', '6'))),
  scene('bring in an index', entries, async () => { await press(strings.tab_bringIn); await submit(); }),
  scene('second check', entries, async () => { await press(strings.tab_check); await submit(); }),
  scene('release, with what stands against it', entries, async () => { await press(strings.tab_release); await type(strings.releaseBatch, '1'); await submit(); }),
  scene('release, nothing in a batch', [anEntry(1)], () => press(strings.tab_release)),
  scene('record', entries, () => press(strings.tab_record))
];
