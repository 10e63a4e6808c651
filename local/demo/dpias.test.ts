import { isComplete, obstacles } from '../../src/dpias/rules/complete';
import { dpiaQuestionnaire } from '../../src/dpias/rules/questionnaire/dpia';
import { staffDpiaStore as store } from '../../src/dpias/store/staff/ownStore';
import { screeningStore } from '../../src/dpias/store/staff/screenings';
import { withTestDesk } from '../testing/testDesk';

/** What the people of the demo council find of screenings and DPIAs. */
jest.setTimeout(60_000);
const desk = withTestDesk({ kind: 'demo', shared: true });

test('one project was screened that needs a DPIA, and one that does not', async () => {
  expect(await screeningStore.readMyScreenings(desk.as('marta'))).toMatchObject([{ title: 'Damp sensors in council flats', result: 'required', service: 'Housing', publicState: 'Received' }]);
  expect(await screeningStore.readMyScreenings(desk.as('dev'))).toMatchObject([{ title: 'Booking a call back about council tax', result: 'notNeeded', service: 'Revenues' }]);
});

test('Housing writes one that was started from its screening, with an open question of the Data Protection Officer', async () => {
  const jo = desk.as('jo');
  const [screening] = await screeningStore.readMyScreenings(desk.as('marta'));
  const [dpia, ...others] = await store.readMyDpias(jo);
  expect([dpia, others]).toMatchObject([{ folder: 'Housing', screening: screening.reference }, []]);
  const { answers, risks, unreadable } = await store.readDraft(jo, dpia);
  expect([answers.need_aims.answer, answers.need_system.answer, answers.necessity_processor.answer, risks.length, unreadable]).toEqual([screening.answers.project_what, 'DampWatch', 'Clearwall Sensors', 1, []]);
  const { talk, submissions, ...more } = await store.readAround(jo, dpia);
  expect([talk.map(({ kind, authorName }) => [kind, authorName]), submissions, more]).toEqual([[['comment', 'Priya Nandra'], ['reply', 'Jo Bright']], [], {}]);
});

test('Adult social care has submitted one that lacks nothing, and a reviewer reads both', async () => {
  const manager = desk.as('manager');
  const [dpia, ...others] = await store.readMyDpias(manager);
  expect([dpia.title, others]).toEqual(['Care reviews by video', []]);
  const { submissions } = await store.readAround(manager, dpia);
  expect(submissions).toMatchObject([{ number: 1, by: { name: 'Martin Cole' } }]);
  const content = await store.readSubmitted(desk.as('siro'), dpia, submissions[0]);
  expect(content && isComplete(obstacles(content, dpiaQuestionnaire))).toBe(true);
  expect(await store.readMyDpias(desk.as('siro'))).toHaveLength(2);
});
