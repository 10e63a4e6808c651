import * as React from 'react';
import { Icon, type IconName } from './icons';
import styles from './MessagePanel.module.scss';

export type MessageTone = 'information' | 'warning' | 'error' | 'success';

export interface MessagePanelProps {
  readonly tone: MessageTone;
  readonly title?: string;
  /** Heading level of the title, so that the page's outline stays whole. */
  readonly level?: 2 | 3 | 4;
  /** Said at once by screen readers: for what happens while someone is elsewhere on the page. */
  readonly urgent?: boolean;
  /** Takes the focus when it appears: for what replaces the thing that had it. */
  readonly takesFocus?: boolean;
}

const icons: Record<MessageTone, IconName> = { information: 'information', warning: 'warning', error: 'warning', success: 'tick' };

/** A few words in a coloured box; the icon and the title carry the meaning, the colour only repeats it. */
export const MessagePanel: React.FC<MessagePanelProps> = ({ tone, title, level = 3, urgent, takesFocus, children }) => {
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (takesFocus) {
      box.current?.focus();
      box.current?.scrollIntoView?.({ block: 'nearest' });
    }
  }, [takesFocus]);
  const Heading = `h${level}` as const;
  return (
    <div ref={box} data-focus-region className={`${styles.panel} ${styles[tone]}`} role={urgent ? 'alert' : undefined} tabIndex={takesFocus ? -1 : undefined}>
      <Icon name={icons[tone]} size={24} className={styles.icon} />
      <div className={styles.content}>
        {title ? <Heading className={styles.title}>{title}</Heading> : null}
        {children}
      </div>
    </div>
  );
};
