import type { Measure } from '../risks/risk';
import type { AnsweredPoint } from '../talk/points';
import { measuresInTime, standsAgainst, type GoLiveFacts } from './against';

const measure = (known: Partial<Measure> = {}): Measure => ({ id: 'm1', what: 'Mask the windows', effect: 'reduced', owner: 'Sam', due: '2026-12-01', inPlace: '', ...known });
const point = (number: number, answer?: Pick<NonNullable<AnsweredPoint['answer']>, 'what' | 'by'>): AnsweredPoint =>
  ({ number, text: 'x', submission: 'h', answer: answer && { ...answer, said: '', row: {} as NonNullable<AnsweredPoint['answer']>['row'] } });
const ready: GoLiveFacts = { plannedOn: '2026-12-15', isSubmitted: true, isNewer: false, isApproved: true, isConsulting: false, isBanned: false, points: [], measures: [] };
const codes = (changes: Partial<GoLiveFacts>): readonly string[] => standsAgainst({ ...ready, ...changes }).map(({ code }) => code);

test('nothing stands against a day on which all is signed, answered and in place', () => {
  expect(codes({ measures: [measure({ inPlace: '2026-12-15' })], points: [point(1, { what: 'done', by: undefined }), point(2, { what: 'notFollowed', by: undefined }), point(3, { what: 'willDo', by: '2026-12-15' })] })).toEqual([]);
});

test('each thing that stands against it is named with what it is of', () => {
  expect(codes({ isApproved: false })).toEqual(['notApproved']);
  expect(codes({ isSubmitted: false, isApproved: false })).toEqual(['notSubmitted']);
  expect(codes({ isConsulting: true, isNewer: true, isBanned: true })).toEqual(['newer', 'consultation', 'banned']);
  expect(standsAgainst({ ...ready, points: [point(1), point(4, { what: 'willDo', by: '2026-12-16' })], measures: [measure(), measure({ id: 'm2', inPlace: '2026-12-16' })] }))
    .toEqual([{ code: 'pointsOpen', of: ['1'] }, { code: 'promises', of: ['4'] }, { code: 'measures', of: ['m1', 'm2'] }]);
});

test('without a day, or with one that is none, no promise is late, and that there is none is said', () => {
  expect(codes({ plannedOn: undefined, points: [point(1, { what: 'willDo', by: '2030-01-01' })], measures: [measure()] })).toEqual(['noDay', 'measures']);
  expect(codes({ plannedOn: '2026-02-30' })).toEqual(['noDay']);
});

test('measures that wait are told apart by whether they are due by the day', () => {
  const { inTime, late } = measuresInTime([measure(), measure({ id: 'm2', due: '' }), measure({ id: 'm3', due: '2027-01-01' }), measure({ id: 'm4', inPlace: '2026-11-01' })], '2026-12-15');
  expect([inTime.map(({ id }) => id), late.map(({ id }) => id)]).toEqual([['m1'], ['m2', 'm3']]);
});
