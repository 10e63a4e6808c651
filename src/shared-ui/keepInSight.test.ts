/** @jest-environment jsdom */
import { keepInSight, waysOut } from './keepInSight';

const box = (top: number, bottom: number, left = 0, right = 100): { left: number; top: number; right: number; bottom: number } => ({ left, top, right, bottom });

describe('The way out from under what sticks', () => {
  it('is up from under a title, down from over a bar at the bottom, aside from a column', () => {
    expect(waysOut(box(40, 60), box(0, 50))[0]).toEqual({ left: 0, top: -18 });
    expect(waysOut(box(700, 760), box(740, 800))[0]).toEqual({ left: 0, top: 28 });
    expect(waysOut(box(100, 500, 30, 90), box(100, 500, 0, 40))[0]).toEqual({ left: -18, top: 0 });
  });
});

describe('A control under a title that sticks', () => {
  const end: (() => void)[] = [];
  afterEach(() => end.splice(0).forEach((each) => each()));

  /** A window in which the title covers the first fifty pixels; the label stands above the input. */
  function place(): { readonly input: HTMLInputElement; readonly scrolled: jest.Mock; readonly label: HTMLElement } {
    document.body.innerHTML = '<div id="root"><p id="title" style="position: sticky">Title</p><label id="label" for="input">Name</label><input id="input"></div>';
    const [root, title, label, input] = ['root', 'title', 'label', 'input'].map((id) => document.getElementById(id) as HTMLElement);
    const scrolled = jest.fn(({ top }: { readonly top: number }) => at(label, 40 - top, 60 - top));
    const at = (element: HTMLElement, top: number, bottom: number): void => { element.getBoundingClientRect = () => box(top, bottom) as DOMRect; };
    at(title, 0, 50);
    at(label, 40, 60);
    at(input, 64, 104);
    Object.assign(document, { elementFromPoint: (x: number, y: number) => (y < 0 ? null : x <= 100 && y < 50 ? title : input) });
    Object.defineProperty(document, 'scrollingElement', { configurable: true, value: { scrollBy: scrolled } });
    window.requestAnimationFrame = (then) => { then(0); return 1; };
    end.push(keepInSight(root), () => Reflect.deleteProperty(document, 'elementFromPoint'));
    return { input: input as HTMLInputElement, scrolled, label };
  }

  it('is scrolled until its label is free', () => {
    const { input, scrolled } = place();
    input.focus();
    expect(scrolled).toHaveBeenCalledWith({ left: 0, top: -18 });
  });

  it('comes out where the browser shows the end of its text, and the rest lies above the window', () => {
    const { input, scrolled, label } = place();
    let moved = 0;
    scrolled.mockImplementation(({ top }) => { moved += top; });
    input.getBoundingClientRect = () => box(-276 - moved, 100 - moved) as DOMRect;
    label.getBoundingClientRect = () => box(-330 - moved, -280 - moved) as DOMRect;
    input.focus();
    // aside nothing moves; up it comes itself, then its label, which came with it
    expect(scrolled.mock.calls).toEqual([[{ left: -108, top: 0 }], [{ left: 0, top: -334 }], [{ left: 0, top: -54 }]]);
  });

  it('is scrolled the other way where it does not move along the shortest', () => {
    const { input, scrolled, label } = place();
    scrolled.mockImplementation(({ left }) => { label.getBoundingClientRect = () => box(40, 60, -left, 100 - left) as DOMRect; });
    input.focus();
    // but never out of the window, as upwards or to the right here
    expect(scrolled.mock.calls).toEqual([[{ left: 0, top: -18 }], [{ left: -108, top: 0 }]]);
  });

  it('does not move under a mouse that is being pressed', () => {
    const { input, scrolled } = place();
    input.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    input.focus();
    expect(scrolled).not.toHaveBeenCalled();
  });
});
