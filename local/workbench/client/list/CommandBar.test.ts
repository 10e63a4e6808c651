import { fitting } from './CommandBar';

describe('how many commands stand side by side', () => {
  it.each([
    ['all, when they fit', [80, 80, 80], 252, 3],
    ['fewer, to make room for the button of the rest', [80, 80, 80], 251, 2],
    ['none on a narrow phone', [200, 200], 150, 0],
    ['none of none', [], 100, 0]
  ])('%s', (_what, widths, room, count) => {
    expect(fitting(widths, room)).toBe(count);
  });
});
