/** @jest-environment jsdom */
import { keepInSight, wayOut } from './keepInSight';

const box = (top: number, bottom: number, left = 0, right = 100): { left: number; top: number; right: number; bottom: number } => ({ left, top, right, bottom });

describe('The way out from under what sticks', () => {
  it('is up from under a title, down from over a bar at the bottom, aside from a column', () => {
    expect(wayOut(box(40, 60), box(0, 50))).toEqual({ left: 0, top: -18 });
    expect(wayOut(box(700, 760), box(740, 800))).toEqual({ left: 0, top: 28 });
    expect(wayOut(box(100, 500, 30, 90), box(100, 500, 0, 40))).toEqual({ left: -18, top: 0 });
  });
});

describe('A control under a title that sticks', () => {
  const end: (() => void)[] = [];
  afterEach(() => end.splice(0).forEach((each) => each()));

  /** A window in which the title covers the first fifty pixels; the label stands above the input. */
  function place(): { readonly input: HTMLInputElement; readonly scrolled: jest.Mock } {
    document.body.innerHTML = '<div id="root"><p id="title" style="position: sticky">Title</p><label id="label" for="input">Name</label><input id="input"></div>';
    const [root, title, label, input] = ['root', 'title', 'label', 'input'].map((id) => document.getElementById(id) as HTMLElement);
    const scrolled = jest.fn();
    const at = (element: HTMLElement, top: number, bottom: number): void => { element.getBoundingClientRect = () => box(top, bottom) as DOMRect; };
    at(title, 0, 50);
    at(label, 40, 60);
    at(input, 64, 104);
    Object.assign(document, { elementFromPoint: (x: number, y: number) => (y < 50 ? title : input) });
    Object.defineProperty(document, 'scrollingElement', { configurable: true, value: { scrollBy: scrolled } });
    window.requestAnimationFrame = (then) => { then(0); return 1; };
    end.push(keepInSight(root), () => Reflect.deleteProperty(document, 'elementFromPoint'));
    return { input: input as HTMLInputElement, scrolled };
  }

  it('is scrolled until its label is free', () => {
    const { input, scrolled } = place();
    input.focus();
    expect(scrolled).toHaveBeenCalledWith({ left: 0, top: -18 });
  });

  it('does not move under a mouse that is being pressed', () => {
    const { input, scrolled } = place();
    input.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    input.focus();
    expect(scrolled).not.toHaveBeenCalled();
  });
});
