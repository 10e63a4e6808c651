import { focusElement, focusField } from './focus';

/** What a control carries that goes away when it is pressed: the id of the element or field that is next (`thenFocus` of the buttons). */
export const thenFocusAttribute = 'data-then-focus';
/** What has a title of its own without being a section: its title is no heading for what stands after it. */
export const regionAttribute = 'data-focus-region';

const headings = 'h1, h2, h3, h4, h5, h6, [role=heading], legend, summary';
const regions = `section, article, aside, nav, form, fieldset, details, li, table, [role=alert], [role=group], [role=region], [role=dialog], [${regionAttribute}]`;
const controls = 'a[href], button, summary, [role=button], [role=tab]';
/** Effects that move the focus themselves run after the change of the page that calls for them; they know better, so they go first. */
const PATIENCE_MS = 40;

/** Whether the focus can still be on it: in the page, not disabled, not hidden or folded away. */
function isThere(element: Element): boolean {
  // jsdom has no layout and no checkVisibility
  return element.isConnected && !element.matches(':disabled') && !element.closest('[hidden]') && (element.checkVisibility?.() ?? true);
}

/** Where somebody is: the control, what is around it from the inside out, the headings above it, and all that there were. */
interface Place {
  readonly control: HTMLElement;
  readonly around: readonly Element[];
  readonly above: readonly HTMLElement[];
  readonly known: ReadonlySet<Element>;
}

function placeOf(control: HTMLElement, scope: Element): Place {
  const around: Element[] = [];
  for (let element = control.parentElement; element; element = element === scope ? null : element.parentElement) {
    around.push(element);
  }
  const isAbove = (heading: Element): boolean => Boolean(heading.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) && !heading.contains(control);
  const all = [...scope.querySelectorAll<HTMLElement>(headings)];
  return { control, around, above: all.filter(isAbove), known: new Set(all) };
}

/** Of the nearest part of the page that is still there the heading, or the one that came in the stead of what went; else the first of all. */
function headingFor({ around, above, known }: Place, scope: Element): HTMLElement | undefined {
  const now = [...scope.querySelectorAll<HTMLElement>(headings)].filter(isThere);
  for (const part of around.filter((each) => each.isConnected)) {
    const own = now.filter((heading) => {
      const owner = heading.parentElement?.closest(regions);
      return part.contains(heading) && (!owner || owner.contains(part));
    });
    const heading = own.find((each) => !known.has(each)) ?? own.filter((each) => above.includes(each)).pop();
    if (heading) {
      return heading;
    }
  }
  return now[0];
}

/**
 * Sees to it that the focus never falls to the page. When the control that has it goes away, is disabled or hidden, and nothing else
 * took the focus, it goes to what the control named (`thenFocus`), else to the heading above it that is left; where there is none
 * yet, to the root, and on to the first heading that comes.
 * @param root the outermost element of a component; in a dialog the dialog's own heading counts as well.
 * @returns ends it.
 */
export function keepFocus(root: HTMLElement): () => void {
  const scopeOf = (): Element => root.closest('[role=dialog]') ?? root;
  let held: Place | undefined;
  let awaitsHeading = false;
  let timer: number | undefined;

  const isNowhere = (): boolean => document.activeElement === document.body || document.activeElement === null;

  function rescue(place: Place): void {
    held = undefined;
    const next = place.control.getAttribute(thenFocusAttribute);
    if (next !== null && (focusField(next) || focusElement(document.getElementById(next)))) {
      return;
    }
    const heading = headingFor(place, scopeOf());
    awaitsHeading = heading === undefined;
    focusElement(heading ?? root);
  }

  function look(): void {
    timer = undefined;
    if (awaitsHeading) {
      const heading = document.activeElement === root ? [...scopeOf().querySelectorAll<HTMLElement>(headings)].find(isThere) : undefined;
      awaitsHeading = document.activeElement === root && heading === undefined;
      focusElement(heading);
    } else if (held && (isNowhere() || document.activeElement === held.control)) {
      if (!isThere(held.control)) {
        rescue(held);
      } else if (isNowhere()) {
        // somebody pressed beside all controls
        held = undefined;
      }
    }
  }

  function soon(): void {
    timer ??= window.setTimeout(look, PATIENCE_MS);
  }

  function onFocusIn({ target }: FocusEvent): void {
    held = target instanceof HTMLElement && target !== root ? placeOf(target, scopeOf()) : undefined;
  }

  function onFocusOut({ relatedTarget }: FocusEvent): void {
    if (relatedTarget === null) {
      soon();
    } else if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) {
      held = undefined;
    }
  }

  // not every browser gives the focus to a button that is pressed with a mouse
  function onClick({ target }: MouseEvent): void {
    const control = target instanceof Element ? target.closest<HTMLElement>(controls) : null;
    if (control && isNowhere()) {
      held = placeOf(control, scopeOf());
    }
  }

  const observer = new MutationObserver(() => {
    if (awaitsHeading || (held && (isNowhere() || held.control.matches(':disabled') || held.control.closest('[hidden]')))) {
      soon();
    }
  });
  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'hidden'] });
  root.addEventListener('focusin', onFocusIn);
  root.addEventListener('focusout', onFocusOut);
  root.addEventListener('click', onClick, true);
  return () => {
    window.clearTimeout(timer);
    observer.disconnect();
    root.removeEventListener('focusin', onFocusIn);
    root.removeEventListener('focusout', onFocusOut);
    root.removeEventListener('click', onClick, true);
  };
}
