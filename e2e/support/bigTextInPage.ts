import './known';

/** What is asked of a box: how it is drawn, and where it is. */
interface Look {
  readonly overflowX: string;
  readonly overflowY: string;
  /** With a border on every side. */
  readonly drawn: boolean;
  readonly fixed: boolean;
  /** Cut down to nothing, for screen readers alone, by itself or by what it is in. */
  readonly clipped: boolean;
  readonly box: DOMRect;
}

/** Runs in the page: the size that a reader sets in the browser is that of the root. */
export function enlarge(size: string): void {
  document.documentElement.style.setProperty('font-size', size, 'important');
}

export function putBack(): void {
  document.documentElement.style.removeProperty('font-size');
}

/** Runs in the page; what an earlier scene has shown is left out (`noteWhatIsKnown`). */
export function lookAtBigText(): string[] {
  const faults: string[] = [];
  const slack = 2;
  const named = (element: Element): string => {
    const words = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    const kind = element.getAttribute('class')?.split(/\s+/).slice(0, 2).join('.') ?? '';
    return `<${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}${kind ? `.${kind}` : ''}> “${words}”`;
  };
  // nothing changes while this looks, and each text asks about the same boxes around it: what was asked once is kept
  const looks = new Map<Element, Look>();
  const lookOf = (element: Element): Look => {
    const known = looks.get(element);
    if (known) return known;
    const { overflowX, overflowY, display, position, clipPath, clip, borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth } =
      getComputedStyle(element);
    const borders = [borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth];
    const cutDown = clipPath === 'inset(50%)' || (position === 'absolute' && /^rect\((0|1)px/.test(clip));
    const look = {
      overflowX,
      overflowY,
      drawn: display !== 'inline' && borders.every((width) => parseFloat(width) > 0),
      fixed: position === 'fixed',
      clipped: cutDown || (element.parentElement !== null && lookOf(element.parentElement).clipped),
      box: element.getBoundingClientRect()
    };
    looks.set(element, look);
    return look;
  };
  const unseen = (element: Element): boolean => {
    const { box, clipped } = lookOf(element);
    return box.width <= 1 || box.height <= 1 || clipped || !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  };
  const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';
  const cuts = (value: string): boolean => value === 'hidden' || value === 'clip';

  const pages = document.documentElement;
  if (pages.scrollWidth > window.innerWidth + 1) {
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      if (unseen(element) || element.getBoundingClientRect().right <= window.innerWidth + 1) return false;
      for (let each = element.parentElement; each && each !== document.body; each = each.parentElement) if (lookOf(each).overflowX !== 'visible') return false;
      return ![...element.children].some((child) => child.getBoundingClientRect().right > window.innerWidth + 1);
    });
    faults.push(`the page is ${pages.scrollWidth} wide: ${wide.slice(0, 5).map(named).join('; ')}`);
  }

  /** Where a text is cut, or which box it leaves. */
  function whereCut(text: Text, element: Element): string | undefined {
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    if (lines.length === 0) return undefined;
    const [left, right] = [Math.min(...lines.map((line) => line.left)), Math.max(...lines.map((line) => line.right))];
    // a line is higher than its letters
    const [top, bottom] = [Math.min(...lines.map((line) => line.top + line.height * 0.15)), Math.max(...lines.map((line) => line.bottom - line.height * 0.15))];
    if (right < 0 || bottom + window.scrollY < 0) return undefined;
    let [acrossScrolls, downScrolls] = [false, false];
    let boxed = false;
    for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
      const look = lookOf(each);
      const { box } = look;
      if (!acrossScrolls && cuts(look.overflowX) && (right > box.right + slack || left < box.left - slack)) return `is cut off across by ${named(each)}`;
      if (!downScrolls && cuts(look.overflowY) && (bottom > box.bottom + slack || top < box.top - slack)) return `is cut off below or above by ${named(each)}`;
      if (scrolls(look.overflowX)) acrossScrolls = true;
      if (scrolls(look.overflowY)) downScrolls = true;
      if (!boxed && look.drawn) {
        boxed = true;
        if (!acrossScrolls && (right > box.right + slack || left < box.left - slack)) return `leaves its box across: ${named(each)}`;
        if (!downScrolls && (bottom > box.bottom + slack || top < box.top - slack)) return `leaves its box below or above: ${named(each)}`;
      }
      if (look.fixed) break;
    }
    return !acrossScrolls && (left < -slack || right > window.innerWidth + slack) ? 'leaves the window' : undefined;
  }

  for (const element of document.body.querySelectorAll('*')) {
    if (window.deskOld?.elements.has(element)) continue;
    if (unseen(element) || element.closest('option, select, textarea, script, style')) {
      if (!element.matches('select') || unseen(element)) continue;
    }
    if (element.matches('input:not([type=checkbox], [type=radio], [type=hidden], [type=file], [type=range]), select')) {
      const { lineHeight, fontSize, paddingTop, paddingBottom } = getComputedStyle(element);
      const line = lineHeight === 'normal' ? parseFloat(fontSize) * 1.15 : parseFloat(lineHeight);
      if (element.clientHeight + slack < Math.min(line, parseFloat(fontSize) * 1.3)) faults.push(`the box is ${element.clientHeight} high, its letters ${fontSize} (${paddingTop}, ${paddingBottom}): ${named(element)}`);
      continue;
    }
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || (node.textContent ?? '').trim() === '') continue;
      const wrong = whereCut(node as Text, element);
      if (wrong) faults.push(`text ${wrong}: ${named(element)}`);
    }
  }
  return [...new Set(faults)];
}
