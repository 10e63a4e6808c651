import * as React from 'react';
import styles from './policyDesk.module.scss';

interface TabsProps<Key extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly key: Key; readonly text: string }[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

/** Tabs after the ARIA Authoring Practices: one stop for the Tab key, arrows, Home and End move and choose. */
export function Tabs<Key extends string>({ label, tabs, chosen, onChoose, children }: React.PropsWithChildren<TabsProps<Key>>): React.ReactElement {
  const list = React.useRef<HTMLDivElement>(null);

  function onKeyDown(event: React.KeyboardEvent): void {
    const at = tabs.findIndex(({ key }) => key === chosen);
    const to: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 };
    if (event.key in to) {
      event.preventDefault();
      const next = tabs[(to[event.key] + tabs.length) % tabs.length];
      onChoose(next.key);
      list.current?.querySelector<HTMLElement>(`#policy-tab-${next.key}`)?.focus();
    }
  }

  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className={styles.tabs} onKeyDown={onKeyDown}>
        {tabs.map(({ key, text }) => (
          <button key={key} type="button" role="tab" id={`policy-tab-${key}`} aria-selected={key === chosen} aria-controls="policy-tab-panel" tabIndex={key === chosen ? 0 : -1}
            className={styles.tab} onClick={() => onChoose(key)}>{text}</button>
        ))}
      </div>
      <div role="tabpanel" id="policy-tab-panel" aria-labelledby={`policy-tab-${chosen}`}>{children}</div>
    </>
  );
}
