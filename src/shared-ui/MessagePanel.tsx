import * as React from 'react';
import { focusInView } from './focus';
import { Icon, type IconName } from './icons';
import { useUniqueId } from './uniqueId';
import styles from './MessagePanel.module.scss';

export type MessageTone = 'information' | 'warning' | 'error' | 'success';

export interface MessagePanelProps {
  readonly tone: MessageTone;
  readonly title?: string;
  /** Heading level of the title, so that the page's outline stays whole. */
  readonly level?: 2 | 3 | 4;
  /** Said at once by screen readers: for what happens while someone is elsewhere on the page. What takes the focus is said by that, and not twice. */
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
      focusInView(box.current, 'nearest');
    }
  }, [takesFocus]);
  const Heading = `h${level}` as const;
  const id = useUniqueId('desk-message');
  const focused = { role: 'group', tabIndex: -1, 'aria-labelledby': title ? `${id}-title` : `${id}-text`, 'aria-describedby': title && children ? `${id}-text` : undefined } as const;
  return (
    <div ref={box} data-focus-region className={`${styles.panel} ${styles[tone]}`} {...(takesFocus ? focused : { role: urgent ? 'alert' : undefined })}>
      <Icon name={icons[tone]} size={24} className={styles.icon} />
      <div className={styles.content}>
        {title ? <Heading id={`${id}-title`} className={styles.title}>{title}</Heading> : null}
        {takesFocus ? <div id={`${id}-text`} className={styles.text}>{children}</div> : children}
      </div>
    </div>
  );
};
