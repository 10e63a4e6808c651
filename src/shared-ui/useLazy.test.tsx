/** @jest-environment jsdom */
import * as React from 'react';
import { act, cleanup, render } from '@testing-library/react';
import { notYet, unhurried, useLazy } from './useLazy';

const load = jest.fn(() => Promise.resolve({ words: 'there' }));
const later = unhurried(load);
const Part: React.FC<{ readonly isShown: boolean }> = ({ isShown }) => {
  const lazy = useLazy(isShown ? later : notYet);
  return <p>{lazy.state === 'ready' ? lazy.module.words : lazy.state}</p>;
};
const wait = (ms: number): Promise<void> => act(async () => { await jest.advanceTimersByTimeAsync(ms); });

beforeEach(() => { jest.useFakeTimers(); load.mockClear(); });
afterEach(() => { cleanup(); jest.useRealTimers(); });

test('what can wait comes when somebody stays, and stands there however often they look away', async () => {
  const { container, rerender } = render(<Part isShown />);
  expect(container).toHaveProperty('textContent', 'loading');
  await wait(3000);
  expect(container).toHaveProperty('textContent', 'there');
  rerender(<Part isShown={false} />);
  rerender(<Part isShown />);
  await wait(3000);
  expect(container).toHaveProperty('textContent', 'there');
});

test.each([500, 1500])('whoever looks away or leaves after %i ms spares it', async (ms) => {
  const { rerender, unmount } = render(<Part isShown />);
  await wait(ms);
  rerender(<Part isShown={false} />);
  await wait(10_000);
  expect(load).not.toHaveBeenCalled();
  rerender(<Part isShown />);
  await wait(ms);
  unmount();
  await wait(10_000);
  expect(load).not.toHaveBeenCalled();
});
