import { baseOf, draftOf, isSameScreening, overOther, type SavedScreening } from './change';

const saved: SavedScreening = { guid: 'g', service: '', answers: { project_title: 'Parking', project_what: 'Permits.', personal_data: 'yes', cctv: 'no' } };

test('a change begins with what is saved, and remembers it', () => {
  const draft = draftOf(saved);
  expect(draft).toMatchObject({ reportGuid: 'g', service: 'other', personal_data: 'yes', wantedUntil: '' });
  expect(baseOf(draft)).toMatchObject(saved);
  expect(baseOf({ ...draft, base: 'no JSON' })).toBeUndefined();
  expect(baseOf({})).toBeUndefined();
});

test('what nobody touched becomes what is saved now, and what was typed stays', () => {
  const mine = { ...draftOf(saved), cctv: 'yes', project_title: 'Parking online' };
  const theirs: SavedScreening = { ...saved, service: 'Housing', answers: { ...saved.answers, project_what: 'Permits for residents.', project_title: 'Permits', matching: 'yes' } };
  const merged = overOther(mine, theirs);
  expect(merged).toMatchObject({ service: 'Housing', cctv: 'yes', project_what: 'Permits for residents.', project_title: 'Parking online', matching: 'yes' });
  expect(baseOf(merged)).toMatchObject(theirs);
});

test('an answer that was taken out elsewhere is taken out, unless it was typed anew', () => {
  const theirs: SavedScreening = { ...saved, answers: { project_title: 'Parking', project_what: 'Permits.', personal_data: 'no' } };
  expect(overOther(draftOf(saved), theirs)).toMatchObject({ cctv: '', personal_data: 'no' });
  expect(overOther({ ...draftOf(saved), cctv: 'yes' }, theirs)).toMatchObject({ cctv: 'yes', personal_data: 'no' });
});

test('a draft that does not know what it was begun over keeps all that was typed', () => {
  const { base: _none, ...mine } = { ...draftOf(saved), cctv: 'yes' };
  expect(overOther(mine, { ...saved, answers: { ...saved.answers, project_title: 'Permits' } })).toMatchObject({ cctv: 'yes', project_title: 'Parking' });
});

test('two versions are the same by what they say', () => {
  expect(isSameScreening(saved, { ...saved, answers: { ...saved.answers, matching: '' } })).toBe(true);
  expect(isSameScreening(saved, { ...saved, service: 'Housing' })).toBe(false);
  expect(isSameScreening(saved, { ...saved, answers: { ...saved.answers, cctv: 'yes' } })).toBe(false);
});
