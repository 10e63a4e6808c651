import * as React from 'react';
import { thenFocusAttribute } from './keepFocus';
import styles from './Button.module.scss';

export interface ButtonProps extends Omit<React.ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  /** Where pressing it makes it go away: the id of the element or field that takes the focus then. Without it, the heading above does. */
  readonly thenFocus?: string;
}

/** A button that may not be pressed now keeps the focus: one that the browser disables lets it fall to the page. */
function refuse(event: React.MouseEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

// Fluent's buttons bring its menus and callouts along, 34 kB of gzip that the first screen of a phone has no use for.
const button = (look: string): React.ForwardRefExoticComponent<ButtonProps & React.RefAttributes<HTMLButtonElement>> =>
  React.forwardRef<HTMLButtonElement, ButtonProps>(({ thenFocus, disabled, ...props }, ref) => (
    <button type="button" {...props} {...(disabled ? { 'aria-disabled': true, onClick: refuse } : {})} {...{ [thenFocusAttribute]: thenFocus }}
      ref={ref} className={`${styles.button} ${look}`} />
  ));

/** The one thing that a page is for. */
export const PrimaryButton = button(styles.primary);
/** What one may also do. */
export const QuietButton = button(styles.quiet);
/** Looks like a link, does something on this page. */
export const LinkButton = button(styles.link);
PrimaryButton.displayName = 'PrimaryButton';
QuietButton.displayName = 'QuietButton';
LinkButton.displayName = 'LinkButton';
