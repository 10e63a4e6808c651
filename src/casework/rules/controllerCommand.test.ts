import { testRules, testValues } from '../testing/testKind';
import type { AnyCase } from './kind';
import { chooseController, controllerCommand } from './controllerCommand';
import { refusals } from './moves';

const known = [{ key: 'st-marys', name: 'St Mary’s Primary School' }];
const aCase = (controller: string): AnyCase => ({ logId: 7, etag: '', reference: 'TST-2026-00007', undelivered: 0, aroundDesk: undefined, unreadable: [], isRestricted: false, values: testValues({ controller }) });

test('a case becomes that of a controller of the settings, and the council’s own again, each told by its event', () => {
  expect(chooseController(aCase(''), 'st-marys', known)).toMatchObject({
    ok: true, next: { controller: 'st-marys' }, events: [{ kind: 'controller chosen', code: 'controllerChosen', values: { controller: 'St Mary’s Primary School' } }]
  });
  expect(chooseController(aCase('st-marys'), '', known)).toMatchObject({ ok: true, next: { controller: '' }, events: [{ code: 'controllerIsCouncil' }] });
});

test('one that nobody knows, and the one that it is already, are refused', () => {
  expect(chooseController(aCase(''), 'elsewhere', known)).toEqual({ ok: false, problems: [{ field: 'controller', code: 'unknown' }] });
  expect(chooseController(aCase('gone'), 'gone', known)).toEqual({ ok: false, problems: [{ field: 'controller', code: 'same' }] });
});

test('of a closed case it stays', () => {
  expect(controllerCommand(['New', 'Open', 'Closed']).states).toEqual(['New', 'Open']);
  const closed = testValues({ caseState: 'Closed', closedAt: testValues().receivedAt });
  expect(refusals(testRules, { values: closed, aroundDesk: undefined }, { ...closed, controller: 'st-marys' })).toContainEqual({ field: 'caseState', code: 'closed' });
});
