/** Air between what has the focus and what sticks. */
const GAP_PX = 8;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What sticks to an edge and holds this element, and neither holds the control nor is part of it. */
function stuckAround(element: Element, control: Element): Element | undefined {
  for (let each: Element | null = element; each && !each.contains(control); each = each.parentElement) {
    const { position } = getComputedStyle(each);
    if ((position === 'sticky' || position === 'fixed') && !control.contains(each)) {
      return each;
    }
  }
  return undefined;
}

/** Of what is higher than half the window the upper part is enough. */
function boxOf(part: Element): Box {
  const { left, top, right, bottom } = part.getBoundingClientRect();
  return { left, top, right, bottom: Math.min(bottom, top + window.innerHeight / 2) };
}

function coverOf({ left, top, right, bottom }: Box, control: Element): Element | undefined {
  for (const x of [left + 2, (left + right) / 2, right - 2]) {
    // of what reaches over the edge of the window, where the browser shows the end of a long text, the first part in the window too
    const edge = top < 0 && bottom > 2 ? [2] : [];
    for (const y of [...edge, top + 2, (top + bottom) / 2, bottom - 2]) {
      const hit = document.elementFromPoint(x, y);
      const cover = hit && stuckAround(hit, control);
      if (cover) {
        return cover;
      }
    }
  }
  return undefined;
}

/** How far to scroll so that the box comes out from under the cover: four ways, the shortest first. */
export function waysOut(box: Box, cover: Box): readonly { readonly left: number; readonly top: number }[] {
  const ways = [
    { left: 0, top: box.top - cover.bottom - GAP_PX }, { left: 0, top: box.bottom - cover.top + GAP_PX },
    { left: box.left - cover.right - GAP_PX, top: 0 }, { left: box.right - cover.left + GAP_PX, top: 0 }
  ];
  return ways.sort((one, other) => Math.abs(one.left + one.top) - Math.abs(other.left + other.top));
}

/** What scrolls the element in this direction; in the end the page. */
function scrollerOf(element: Element, across: boolean): Element | null {
  for (let each = element.parentElement; each; each = each.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(each);
    const [overflow, room] = across ? [overflowX, each.scrollWidth - each.clientWidth] : [overflowY, each.scrollHeight - each.clientHeight];
    if (room > 0 && /auto|scroll/.test(overflow)) {
      return each;
    }
  }
  return document.scrollingElement;
}

/** What of the page the scroller shows. */
function frameOf(scroller: Element): Box {
  return scroller === document.scrollingElement ? { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight } : scroller.getBoundingClientRect();
}

/** Whether the box is in the frame after that: what sticks to an edge is left by the other side. */
function staysIn(frame: Box, box: Box, way: { readonly left: number; readonly top: number }): boolean {
  return way.left === 0 ? box.top - way.top >= frame.top && box.bottom - way.top <= frame.bottom : box.left - way.left >= frame.left && box.right - way.left <= frame.right;
}

/** Scrolls until neither the control nor its label lies under something that sticks, as far as there is room. */
export function bringOut(control: HTMLElement): void {
  // jsdom has no layout
  if (typeof document.elementFromPoint !== 'function') {
    return;
  }
  const labels = 'labels' in control ? [...((control as HTMLInputElement).labels ?? [])] : [];
  // the label once more: it may have come from above the window with its control
  for (const part of [...labels, control, ...labels]) {
    const box = boxOf(part);
    const cover = coverOf(box, control);
    for (const way of cover ? waysOut(box, cover.getBoundingClientRect()) : []) {
      const scroller = scrollerOf(control, way.left !== 0);
      if (!scroller || !staysIn(frameOf(scroller), box, way)) {
        continue;
      }
      scroller.scrollBy(way);
      const { left, top } = boxOf(part);
      // what sticks itself, as a name at the left of its row, comes out the other way
      if (left !== box.left || top !== box.top) {
        break;
      }
    }
  }
}

/**
 * What has the focus, or its label, never stays under something that sticks to an edge, be it the desk's (a panel's title, the score, the
 * titles of a table) or the page's around it: browsers scroll a control into the window, and know nothing of what lies over it.
 * @returns ends it.
 */
export function keepInSight(root: HTMLElement): () => void {
  let isPressing = false;
  let frame = 0;

  function onFocusIn({ target }: FocusEvent): void {
    // under a finger or a mouse nothing may move before the press has ended
    if (!isPressing && target instanceof HTMLElement) {
      bringOut(target);
      cancelAnimationFrame(frame);
      // whoever moves the focus may scroll afterwards
      frame = requestAnimationFrame(() => {
        if (document.activeElement === target) {
          bringOut(target);
        }
      });
    }
  }
  const onPress = (): void => { isPressing = true; };
  const onRelease = (): void => { isPressing = false; };

  root.addEventListener('focusin', onFocusIn);
  root.addEventListener('pointerdown', onPress);
  window.addEventListener('pointerup', onRelease, true);
  window.addEventListener('pointercancel', onRelease, true);
  return () => {
    cancelAnimationFrame(frame);
    root.removeEventListener('focusin', onFocusIn);
    root.removeEventListener('pointerdown', onPress);
    window.removeEventListener('pointerup', onRelease, true);
    window.removeEventListener('pointercancel', onRelease, true);
  };
}
