import * as React from 'react';
import styles from './reading.module.scss';

/**
 * A table wider than the page scrolls in a box of its own, which the keyboard can reach while there is something to scroll. A group and no landmark: a policy has
 * many tables.
 */
export const ScrollBox: React.FC<{ readonly label: string }> = ({ label, children }) => {
  const box = React.useRef<HTMLDivElement>(null);
  const [wide, setWide] = React.useState(false);
  React.useEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const watch = new ResizeObserver(() => setWide(element.scrollWidth > element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return <div ref={box} className={styles.scroll} {...(wide ? { role: 'group', tabIndex: 0, 'aria-label': label } : {})}>{children}</div>;
};
