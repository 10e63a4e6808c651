import { bringOut } from './keepInSight';

const focusable = 'input:not([type=hidden]):not([disabled]), textarea:not([disabled]), select:not([disabled]), button:not([disabled]), [tabindex]';

/** The element that holds a field's label, hint, error and controls. */
export const fieldBoxId = (fieldId: string): string => `${fieldId}-box`;

/**
 * Brings a field into view and puts the focus into the control that is marked wrong, else its first; for a group with an answer, into the answer.
 * A folded section around it is opened first.
 * @param controlId the control meant, where the field has several, such as a date and a time.
 * @returns false when the page has no such field.
 */
export function focusField(fieldId: string, controlId?: string): boolean {
  const box = document.getElementById(fieldBoxId(fieldId));
  if (!box) {
    return false;
  }
  for (let fold = box.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  const meant = controlId === undefined ? null : document.getElementById(controlId);
  const control = meant ?? box.querySelector<HTMLElement>('[aria-invalid=true]') ?? box.querySelector<HTMLElement>('input[type=radio]:checked') ?? box.querySelector<HTMLElement>(focusable);
  // jsdom has no layout and no scrollIntoView
  box.scrollIntoView?.({ block: 'start' });
  control?.focus({ preventScroll: true });
  return true;
}

/**
 * Puts the focus on something that need not be a control, such as a heading; it is no stop of the Tab key afterwards either.
 * @returns false when there is no such element, or it cannot take the focus.
 */
export function focusElement(element: HTMLElement | null | undefined): boolean {
  if (!element) {
    return false;
  }
  element.focus();
  if (document.activeElement !== element && !element.hasAttribute('tabindex') && !element.matches(':disabled')) {
    element.setAttribute('tabindex', '-1');
    // while it is there, a click on any text inside would take the focus to the whole of it
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
    element.focus();
  }
  return document.activeElement === element;
}

/** Puts the focus on something and scrolls there: to its beginning, or as little as is needed; and out from under what sticks. */
export function focusInView(element: HTMLElement | null, block: 'start' | 'nearest'): void {
  if (element) {
    element.focus({ preventScroll: true });
    element.scrollIntoView?.({ block });
    bringOut(element);
  }
}
