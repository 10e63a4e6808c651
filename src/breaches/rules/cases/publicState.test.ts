import { publicStateOf } from '../index';

test('a new case is only received: that a page took it in does not mean that anybody has looked', () => {
  expect(publicStateOf('New')).toBe('Received');
});

test('triage and investigation look the same to the reporter', () => {
  expect(publicStateOf('Triage')).toBe('Being looked at');
  expect(publicStateOf('Investigating')).toBe('Being looked at');
  expect(publicStateOf('Closed')).toBe('Closed');
});
