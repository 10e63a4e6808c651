const focusable = 'input:not([type=hidden]):not([disabled]), textarea:not([disabled]), select:not([disabled]), button:not([disabled]), [tabindex]';

/** The element that holds a field's label, hint, error and controls. */
export const fieldBoxId = (fieldId: string): string => `${fieldId}-box`;

/**
 * Brings a field into view and puts the focus into its first control; for a group with an answer, into the answer.
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
  const control = meant ?? box.querySelector<HTMLElement>('input[type=radio]:checked') ?? box.querySelector<HTMLElement>(focusable);
  // jsdom has no layout and no scrollIntoView
  box.scrollIntoView?.({ block: 'start' });
  control?.focus({ preventScroll: true });
  return true;
}
