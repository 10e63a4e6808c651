import { DeskError } from '../../../../platform/sharepoint/errors';
import type { Answer } from '../../../rules/questionnaire/questionnaire';
import { DraftConflict, type SavedAnswer } from '../../staff/contract';
import { Keeper, SAVE_PAUSE_MS } from './keeper';
import type { KeeperPort, Unsaved } from './kept';

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

const row = (etag: string, answer: Answer): SavedAnswer => ({ rowId: 1, etag, by: 'Casey Morgan', at: '2026-11-20T18:00:00Z', answer });

function keeper(save: KeeperPort<Answer, SavedAnswer>['save'], refusal?: string): { readonly kept: Keeper<Answer, SavedAnswer>; readonly browser: Readonly<Record<string, Unsaved<Answer>>>[] } {
  const browser: Readonly<Record<string, Unsaved<Answer>>>[] = [];
  const kept = new Keeper<Answer, SavedAnswer>({ save, valueOf: ({ answer }) => answer, isSame: (one, other) => one === other, refusal: () => refusal, keep: (unsaved) => void browser.push(unsaved) });
  return { kept, browser };
}
const pause = (): Promise<void> => jest.advanceTimersByTimeAsync(SAVE_PAUSE_MS);
const fine = (): jest.Mock<Promise<SavedAnswer>, [string, Answer, SavedAnswer | undefined]> => jest.fn<Promise<SavedAnswer>, [string, Answer, SavedAnswer | undefined]>((_id, answer) => Promise.resolve(row(`"${String(answer)}"`, answer)));

test('typing is one write a moment after the last letter, and the browser has each letter at once', async () => {
  const save = fine();
  const { kept, browser } = keeper(save);
  kept.type('a', 'P');
  kept.type('a', 'Pe');
  expect(browser.at(-1)).toEqual({ a: { value: 'Pe', etag: undefined } });
  await jest.advanceTimersByTimeAsync(SAVE_PAUSE_MS - 1);
  expect(save).not.toHaveBeenCalled();
  await pause();
  expect(save.mock.calls).toEqual([['a', 'Pe', undefined]]);
  expect(kept.of('a').state).toEqual({ at: 'saved' });
  expect(browser.at(-1)).toEqual({});
});

test('whoever leaves the field is saved at once, and not again by the pause', async () => {
  const save = fine();
  const { kept } = keeper(save);
  kept.type('a', 'Permits');
  await kept.leave('a');
  await pause();
  expect(save).toHaveBeenCalledTimes(1);
});

test('what is typed while a save is on its way goes after it, over the row that it made', async () => {
  let arrive = (): void => undefined;
  const save = jest.fn<Promise<SavedAnswer>, [string, Answer, SavedAnswer | undefined]>()
    .mockImplementationOnce((_id, answer) => new Promise((done) => { arrive = () => done(row('"1"', answer)); })).mockImplementation((_id, answer) => Promise.resolve(row('"2"', answer)));
  const { kept } = keeper(save);
  kept.type('a', 'One');
  await pause();
  kept.type('a', 'One two');
  await pause();
  expect(save).toHaveBeenCalledTimes(1);
  arrive();
  await jest.advanceTimersByTimeAsync(0);
  expect(save.mock.calls.map(([, answer, over]) => [answer, over?.etag])).toEqual([['One', undefined], ['One two', '"1"']]);
  expect(kept.valueOf('a')).toBe('One two');
});

test('a failure keeps what was typed, and goes again when it is asked to', async () => {
  const save = fine().mockRejectedValueOnce(new DeskError('offline'));
  const { kept, browser } = keeper(save);
  kept.type('a', 'Permits');
  await pause();
  expect(kept.of('a').state).toEqual({ at: 'failed', failure: 'offline' });
  expect([kept.valueOf('a'), Object.keys(browser.at(-1) ?? {})]).toEqual(['Permits', ['a']]);
  await kept.retry();
  expect([kept.of('a').state.at, kept.unsaved]).toEqual(['saved', []]);
});

test('of two who answer the second is asked, and nothing is written before they say which counts', async () => {
  const theirs = row('"9"', 'Theirs');
  const save = fine().mockRejectedValueOnce(new DraftConflict(theirs));
  const { kept } = keeper(save);
  kept.type('a', 'Mine');
  await pause();
  expect(kept.of('a').state).toEqual({ at: 'conflict', theirs });
  kept.type('a', 'Mine, and more');
  await pause();
  expect(save).toHaveBeenCalledTimes(1);
  await kept.settle('a', 'Mine, and more');
  expect(save.mock.calls.at(-1)).toEqual(['a', 'Mine, and more', theirs]);
});

test('theirs counts without another write, since it is there', async () => {
  const save = fine().mockRejectedValueOnce(new DraftConflict(row('"9"', 'Theirs')));
  const { kept } = keeper(save);
  kept.type('a', 'Mine');
  await pause();
  await kept.settle('a', 'Theirs');
  expect([kept.valueOf('a'), save.mock.calls.length, kept.unsaved]).toEqual(['Theirs', 1, []]);
});

test('an answer that was lost on its way back is no conflict with oneself', async () => {
  const { kept } = keeper(fine().mockRejectedValueOnce(new DraftConflict(row('"5"', 'Mine'))));
  kept.type('a', 'Mine');
  await pause();
  expect([kept.of('a').state.at, kept.of('a').over?.etag]).toEqual(['saved', '"5"']);
});

test('what does not fit its row is refused before it is tried, and stays', async () => {
  const save = fine();
  const { kept } = keeper(save, 'too-long');
  kept.type('a', 'x');
  await pause();
  expect(kept.of('a').state).toEqual({ at: 'refused', why: 'too-long' });
  expect([save.mock.calls.length, kept.valueOf('a')]).toEqual([0, 'x']);
});

test('others’ answers come with a reading; what is typed stays, and a reading from before a save does not undo it', async () => {
  const { kept } = keeper(fine());
  kept.refresh({ a: row('"1"', 'Old'), b: row('"1"', 'Old') });
  kept.type('a', 'Typed');
  kept.refresh({ a: row('"2"', 'New'), b: row('"2"', 'New') });
  expect([kept.valueOf('a'), kept.valueOf('b')]).toEqual(['Typed', 'New']);
  const mark = kept.mark;
  await pause();
  kept.refresh({ a: row('"2"', 'New'), b: row('"2"', 'New') }, mark);
  expect(kept.values).toEqual({ a: 'Typed', b: 'New' });
});

test('what a page closed too early had not saved is saved, and asked about where its row has changed since', async () => {
  const save = fine();
  const { kept } = keeper(save);
  kept.refresh({ a: row('"1"', 'A'), b: row('"2"', 'Newer') });
  kept.restore({ a: { value: 'A and more', etag: '"1"' }, b: { value: 'Mine', etag: '"1"' } });
  await jest.advanceTimersByTimeAsync(0);
  expect(save.mock.calls.map(([id, answer]) => [id, answer])).toEqual([['a', 'A and more']]);
  expect(kept.of('b').state).toMatchObject({ at: 'conflict', theirs: { answer: 'Newer' } });
});
