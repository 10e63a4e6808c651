import * as React from 'react';
import styles from './Button.module.scss';

type ButtonProps = Omit<React.ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'>;

// Fluent's buttons bring its menus and callouts along, 34 kB of gzip that the first screen of a phone has no use for.
const button = (look: string): React.ForwardRefExoticComponent<ButtonProps & React.RefAttributes<HTMLButtonElement>> =>
  React.forwardRef<HTMLButtonElement, ButtonProps>((props, ref) => <button type="button" {...props} ref={ref} className={`${styles.button} ${look}`} />);

/** The one thing that a page is for. */
export const PrimaryButton = button(styles.primary);
/** What one may also do. */
export const QuietButton = button(styles.quiet);
/** Looks like a link, does something on this page. */
export const LinkButton = button(styles.link);
PrimaryButton.displayName = 'PrimaryButton';
QuietButton.displayName = 'QuietButton';
LinkButton.displayName = 'LinkButton';
