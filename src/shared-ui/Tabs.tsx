import * as React from 'react';
import styles from './Tabs.module.scss';

interface TabsProps<Key extends string> {
  /** Of the tabs and their panel, since tabs may stand in a panel of others. */
  readonly id: string;
  readonly label: string;
  readonly tabs: readonly { readonly key: Key; readonly text: string }[];
  readonly chosen: Key;
  /** While something stands in the panel that is left by a way of its own. */
  readonly isHidden?: boolean;
  readonly onChoose: (key: Key) => void;
}

/** Tabs after the ARIA Authoring Practices: one stop for the Tab key, arrows, Home and End move and choose. */
export function Tabs<Key extends string>({ id, label, tabs, chosen, isHidden, onChoose, children }: React.PropsWithChildren<TabsProps<Key>>): React.ReactElement {
  const list = React.useRef<HTMLDivElement>(null);

  function onKeyDown(event: React.KeyboardEvent): void {
    const at = tabs.findIndex(({ key }) => key === chosen);
    const to: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 };
    if (event.key in to) {
      event.preventDefault();
      const next = tabs[(to[event.key] + tabs.length) % tabs.length];
      onChoose(next.key);
      list.current?.querySelector<HTMLElement>(`#${id}-${next.key}`)?.focus();
    }
  }

  return (
    <>
      <div ref={list} role="tablist" aria-label={label} hidden={isHidden} className={styles.tabs} onKeyDown={onKeyDown}>
        {tabs.map(({ key, text }) => (
          <button key={key} type="button" role="tab" id={`${id}-${key}`} aria-selected={key === chosen} aria-controls={`${id}-panel`} tabIndex={key === chosen ? 0 : -1}
            className={styles.tab} onClick={() => onChoose(key)}>{text}</button>
        ))}
      </div>
      <div id={`${id}-panel`} {...(isHidden ? {} : { role: 'tabpanel', 'aria-labelledby': `${id}-${chosen}` })}>{children}</div>
    </>
  );
}
