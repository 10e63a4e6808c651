import { Temporal } from 'temporal-polyfill';
import { emptyClosing } from '../../../casework/rules/earlyClosing';
import type { CommandContext } from '../../../casework/rules/command';
import { acknowledge, emptyAcknowledgement } from './acknowledge';
import { assess, assessInput } from './assess';
import { awaits, fileFacts } from './awaits';
import { reopen } from '../../../casework/rules/reopen';
import { assign } from '../../../casework/rules/assign';
import { closeComplaint } from './close';
import type { ComplaintResult } from './commands';
import { emptyComplaintFile } from './complaintFile';
import { putIntoGroup } from './group';
import { complaintAssign, complaintReopen } from './leadAndReopen';
import { lookInto, lookIntoInput } from './lookInto';
import { emptyOutcome, tellOutcome } from './outcome';
import { aComplaint, aPoint, found } from './testComplaints';
import type { ComplaintValues } from './values';

const now = Temporal.Instant.from('2026-07-15T09:00:00Z');
const owen = { id: 8, name: 'Owen Rees' };
const priya = { id: 7, name: 'Priya Nandra' };
const context: CommandContext = { now, me: owen };
const officers = [owen, priya];

function done(result: ComplaintResult): { readonly next: ComplaintValues; readonly codes: readonly string[] } {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return { next: result.next, codes: result.events.map(({ code }) => code) };
}
const problems = (result: ComplaintResult): readonly string[] => (result.ok ? [] : result.problems.map(({ field, code }) => `${field}: ${code}`));
const awaited = (values: ComplaintValues, moment = now): readonly string[] => awaits(values, fileFacts(values), moment);
const typed = (values: ComplaintValues) => assessInput(values, { date: '2026-07-01', time: '10:00' });

describe('The first question', () => {
  test('a data protection complaint is looked into; the clock goes on', () => {
    const seen = found();
    const { next, codes } = done(assess(seen, { ...typed(seen.values), nature: 'Data protection', topics: ['Given to somebody else', 'Marketing'] }, officers, context));
    expect(next).toMatchObject({ caseState: 'Looking into', nature: 'Data protection', topics: ['Given to somebody else', 'Marketing'] });
    expect(codes).toEqual(['assessed', 'factsChanged']);
    expect(awaited(next)).toEqual(['acknowledge', 'points']);
  });
  test('what is none asks why, and then only waits to be closed', () => {
    const seen = found();
    expect(problems(assess(seen, { ...typed(seen.values), nature: 'Neither' }, officers, context))).toEqual(['natureReason: nature-reason']);
    expect(awaited(done(assess(seen, { ...typed(seen.values), nature: 'Neither', natureReason: 'About bins' }, officers, context)).next)).toEqual(['close']);
  });
  test('another moment of receipt asks for a new reason, and lies neither ahead nor nowhere', () => {
    const seen = found({ receivedReason: 'As the letter says' });
    const change = (changes: object): readonly string[] => problems(assess(seen, { ...typed(seen.values), ...changes }, officers, context));
    expect(change({ date: '2026-06-25' })).toEqual(['receivedReason: received-reason']);
    expect(change({ date: '2026-08-25', receivedReason: 'Because' })).toEqual(['received: in-the-future']);
    expect(change({ date: '', time: '' })).toEqual(['received: required']);
    expect(change({ date: '2026-03-29', time: '01:30', receivedReason: 'Because' })).toEqual(['received: clocks-went-forward']);
    const { next, codes } = done(assess(seen, { ...typed(seen.values), date: '2026-06-25', receivedReason: 'The postmark' }, officers, context));
    expect([next.receivedAt?.toString(), codes]).toEqual(['2026-06-25T09:00:00Z', ['receivedChanged']]);
  });
  test('a case officer whom it concerns is that no more, and the history says so', () => {
    const seen = found({ leadId: 7 });
    const { next, codes } = done(assess(seen, { ...typed(seen.values), nature: 'Data protection', concerns: [7] }, officers, context));
    expect([next.leadId, next.file.concerns, codes.at(-1)]).toEqual([undefined, [priya], 'nobodyAssigned']);
  });
  test('a reference of a breach is written as one', () => {
    const seen = found();
    expect(problems(assess(seen, { ...typed(seen.values), breach: 'the big one' }, officers, context))).toEqual(['breach: not-a-breach']);
    expect(done(assess(seen, { ...typed(seen.values), breach: ' br-2026-00042 ' }, officers, context)).next.breach).toBe('BR-2026-00042');
  });
});

describe('Acknowledging', () => {
  const open = { caseState: 'Looking into', nature: 'Data protection' } as const;
  test('it is said when and how; after the last day it is late, and said so', () => {
    const seen = found(open);
    const { next } = done(acknowledge(seen, { ...emptyAcknowledgement, date: '2026-07-10', time: '09:00', how: 'Letter' }, context));
    expect(next.acknowledgement).toMatchObject({ how: 'Letter' });
    const late = acknowledge(seen, { ...emptyAcknowledgement, date: '2026-08-05', time: '09:00', how: 'Email' }, { ...context, now: Temporal.Instant.from('2026-08-05T10:00:00Z') });
    expect(late.ok && late.events[0].values).toMatchObject({ how: 'Email', late: true });
  });
  test('not before it came, not ahead, not without a way', () => {
    const seen = found(open);
    const say = (changes: object): readonly string[] => problems(acknowledge(seen, { ...emptyAcknowledgement, ...changes }, context));
    expect(say({})).toEqual(['acknowledged: required', 'how: how-required']);
    expect(say({ date: '2026-06-30', time: '09:00', how: 'Letter' })).toEqual(['acknowledged: before-received']);
    expect(say({ date: '2026-07-16', time: '09:00', how: 'Letter' })).toEqual(['acknowledged: in-the-future']);
  });
  test('an anonymous complaint without an address cannot be acknowledged, with the reason; the clock stops', () => {
    const { next, codes } = done(acknowledge(found(open), { ...emptyAcknowledgement, notPossible: 'No name and no address' }, context));
    expect([codes, awaited(next)]).toEqual([['cannotBeAcknowledged'], ['points']]);
  });
});

describe('Looking into it, and the outcome', () => {
  const open = { caseState: 'Looking into', nature: 'Data protection', acknowledgement: { at: Temporal.Instant.from('2026-07-02T09:00:00Z'), how: 'Letter', notPossible: '' } } as const;
  const withPoint = { ...open, file: { ...emptyComplaintFile, points: [aPoint()] } };
  const told = { ...emptyOutcome, date: '2026-07-14', time: '12:00', how: 'Letter' };
  test('points, enquiries and words to the complainant are kept; empty rows are left out', () => {
    const seen = found(open);
    const blank = { key: 'x', text: '', conclusion: '', upheld: '', reason: '', action: '' };
    const { next } = done(lookInto(seen, {
      points: [{ ...blank, key: 'a', text: ' My address ' }, blank], enquiries: [{ key: 'e', of: 'Housing', what: 'Who sent it?', askedOn: '2026-07-05', answer: '', answeredOn: '' }],
      progress: [{ key: 'w', on: '2026-07-08', how: 'Phone', what: 'We asked Housing', by: '' }]
    }, context));
    expect(next.file).toMatchObject({ points: [{ text: 'My address' }], enquiries: [{ of: 'Housing' }], progress: [{ by: 'Owen Rees' }] });
    expect(awaited(next)).toEqual(['conclude']);
    expect(problems(lookInto(seen, { points: [{ ...blank, conclusion: 'It was' }], enquiries: [], progress: [{ key: 'w', on: '', how: '', what: 'Rang', by: '' }] }, context)))
      .toEqual(['points.0.text: point-text', 'progress.0.on: required']);
  });
  test('whoever it concerns concludes nothing, and nobody does while it is not named whom of the team it concerns', () => {
    const input = { ...lookIntoInput(withPoint.file), points: [{ ...aPoint({ conclusion: 'No' }), upheld: 'Not upheld' }] };
    expect(problems(lookInto(found({ ...withPoint, file: { ...withPoint.file, concerns: [owen] } }), input, context))).toEqual(['points: own-handling']);
    expect(problems(lookInto(found({ ...withPoint, aboutDpo: true }), input, context))).toEqual(['points: concerns-unnamed']);
    expect(done(lookInto(found({ ...withPoint, aboutDpo: true, file: { ...withPoint.file, concerns: [priya] } }), input, context)).codes).toEqual(['lookedInto']);
    // an enquiry of theirs is no conclusion
    const asking = { ...lookIntoInput(withPoint.file), enquiries: [{ key: 'e', of: 'Me', what: 'What I did', askedOn: '', answer: '', answeredOn: '' }] };
    expect(lookInto(found({ ...withPoint, file: { ...withPoint.file, concerns: [owen] } }), asking, context).ok).toBe(true);
  });
  test('the outcome is told once every point has its conclusion and reason', () => {
    expect(problems(tellOutcome(found(open), told, undefined, context))).toEqual(['points: no-points']);
    expect(problems(tellOutcome(found({ ...open, file: { ...emptyComplaintFile, points: [aPoint({ reason: '' })] } }), told, undefined, context))).toEqual(['points: not-concluded']);
    const { next, codes } = done(tellOutcome(found(withPoint), told, undefined, context));
    expect([next.outcome.decidedBy, codes, awaited(next)]).toEqual(['Owen Rees', ['outcomeTold'], ['close']]);
    expect(problems(tellOutcome(found({ ...withPoint, file: { ...withPoint.file, concerns: [owen] } }), told, undefined, context))).toEqual(['points: own-handling', 'decidedBy: own-handling']);
  });
  test('one letter may acknowledge and tell the outcome', () => {
    const seen = found({ ...withPoint, acknowledgement: aComplaint().acknowledgement });
    const { next, codes } = done(tellOutcome(seen, told, undefined, context));
    expect([next.acknowledgement.at?.toString(), codes]).toEqual(['2026-07-14T11:00:00Z', ['acknowledged', 'outcomeTold']]);
  });
  test('in a group the points of the complaint that leads it count, and its officers', () => {
    const leader = found(withPoint, 'DPC-2026-00009');
    const member = found({ ...open, group: 'DPC-2026-00009' });
    expect(awaited(member.values)).toEqual(['outcome']);
    expect(problems(tellOutcome(member, told, undefined, context))).toEqual(['points: no-points']);
    expect(done(tellOutcome(member, told, leader, context)).codes).toEqual(['outcomeTold']);
    expect(problems(tellOutcome(member, told, found({ ...withPoint, file: { ...withPoint.file, concerns: [owen] } }, 'DPC-2026-00009'), context))).toEqual(['points: own-handling']);
  });
  test('after thirty days without a word the complainant should hear one; in the last week of the 30 days acknowledging comes first', () => {
    expect(awaited(aComplaint(withPoint), Temporal.Instant.from('2026-08-03T09:00:00Z'))).toEqual(['outcome', 'progress']);
    const unacknowledged = aComplaint({ ...withPoint, nature: 'Not decided', acknowledgement: aComplaint().acknowledgement });
    expect(awaited(unacknowledged)[0]).toBe('nature');
    expect(awaited(unacknowledged, Temporal.Instant.from('2026-07-27T09:00:00Z'))[0]).toBe('acknowledge');
  });
});

describe('Groups', () => {
  test('a complaint joins the one that leads, which is led by none; and leaves it again', () => {
    const leader = found({}, 'DPC-2026-00009');
    const { next } = done(putIntoGroup(found(), 'dpc-2026-00009', leader));
    expect(next.group).toBe('DPC-2026-00009');
    expect(done(putIntoGroup(found({ group: 'DPC-2026-00009' }), '', undefined)).next.group).toBe('');
    expect(problems(putIntoGroup(found(), 'BR-2026-00001', undefined))).toEqual(['group: not-a-complaint']);
    expect(problems(putIntoGroup(found(), 'DPC-2026-00001', found()))).toEqual(['group: not-a-complaint']);
    expect(problems(putIntoGroup(found(), 'DPC-2026-00009', found({ group: 'DPC-2026-00003' }, 'DPC-2026-00009')))).toEqual(['group: leader-led']);
  });
});

describe('Closing', () => {
  const open = { caseState: 'Looking into', nature: 'Data protection' } as const;
  const outcome = { toldAt: Temporal.Instant.from('2026-07-14T11:00:00Z'), how: 'Letter', decidedBy: 'Owen Rees' } as const;
  test('after the outcome was told, or where it is no data protection complaint, it closes by itself', () => {
    const { next, codes } = done(closeComplaint(found({ ...open, outcome }), emptyClosing, { months: 24 }, context));
    expect([next.caseState, next.disposalDue, next.file.closing?.how, codes]).toEqual(['Closed', '2028-07-15', 'Outcome told', ['closed']]);
    expect(done(closeComplaint(found({ ...open, nature: 'Corporate complaint' }), emptyClosing, { months: 24 }, context)).next.file.closing?.how).toBe('Corporate complaint');
  });
  test('as long as a service is asked to do something for it, it stays open', () => {
    expect(problems(closeComplaint(found({ ...open, outcome }), emptyClosing, { months: 24, openTasks: 1 }, context))).toEqual(['tasks: tasks-open']);
  });
  test('before that it asks how, who, why and the DPO’s advice, and keeps it', () => {
    expect(problems(closeComplaint(found(open), emptyClosing, { months: 24 }, context))).toEqual(['how: closing-how', 'who: closing-who', 'adviceBy: closing-adviceBy', 'why: closing-why', 'advice: closing-advice']);
    const taken = { how: 'Withdrawn', who: 'Sian Hughes', why: 'They rang', advice: 'Write it down', adviceBy: 'Priya Nandra', mergedInto: '' };
    const result = closeComplaint(found(open), taken, { months: 24 }, context);
    expect(result.ok && result.events[0]).toMatchObject({ code: 'closedWithoutOutcome', details: 'They rang', values: { closing: 'Withdrawn', who: 'Sian Hughes' } });
    // what nobody did cannot be chosen
    expect(problems(closeComplaint(found(open), { ...taken, how: 'Outcome told' }, { months: 24 }, context))).toEqual(['how: closing-how']);
  });
  test('one that is the same as another lives on in that, the older of the two, which there has to be', () => {
    const merged = { how: 'Merged', who: 'Sian Hughes', why: 'The same letter', advice: 'Close it', adviceBy: 'Priya Nandra', mergedInto: 'dpc-2026-00009' };
    const older = { ...found({ receivedAt: Temporal.Instant.from('2026-06-30T09:00:00Z') }, 'DPC-2026-00009'), logId: 9 };
    expect(done(closeComplaint(found(open), merged, { months: 24, survivor: older }, context)).next.file.closing).toMatchObject({ mergedInto: 'DPC-2026-00009', mergedId: 9 });
    expect(problems(closeComplaint(found(open), merged, { months: 24 }, context))).toEqual(['mergedInto: not-a-complaint']);
    expect(problems(closeComplaint(found(open), { ...merged, mergedInto: 'DPC-2026-00001' }, { months: 24, survivor: found(open) }, context))).toEqual(['mergedInto: not-a-complaint']);
    expect(problems(closeComplaint(found(open), merged, { months: 24, survivor: { ...older, values: { ...older.values, receivedAt: now } } }, context))).toEqual(['mergedInto: younger']);
  });
  test('opened again it is looked into as before, and how it was closed is gone', () => {
    const closed = done(closeComplaint(found({ ...open, outcome }), emptyClosing, { months: 24 }, context)).next;
    const again = reopen(complaintReopen, found(closed), { reason: 'They wrote again' });
    expect(again.ok && again.next).toMatchObject({ caseState: 'Looking into', closedAt: undefined, disposalDue: undefined, outcome });
    expect(again.ok && again.next.file.closing).toBeUndefined();
  });
});

test('nobody is the case officer of a complaint about their own handling', () => {
  const about = found({ file: { ...emptyComplaintFile, concerns: [priya] } });
  expect(assign(complaintAssign, about, { lead: priya }, officers)).toEqual({ ok: false, problems: [{ field: 'leadId', code: 'concerned' }] });
  expect(assign(complaintAssign, about, { lead: owen }, officers).ok).toBe(true);
});
