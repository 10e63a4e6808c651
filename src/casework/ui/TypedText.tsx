import strings from '../../loc/casework';
import * as React from 'react';
import { QuietButton } from '../../shared-ui/Button';
import styles from './cases.module.scss';

/** What was typed in a panel, as text with its labels, for the day when it cannot be saved. */
function typedIn(container: HTMLElement | null): string {
  const controls = container?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('textarea, select, input:not([type=hidden])') ?? [];
  return [...controls]
    .filter((control) => !(control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)) || (control instanceof HTMLInputElement && control.checked))
    .map((control) => {
      const label = control.labels?.[0]?.textContent?.trim() ?? '';
      const value = control instanceof HTMLSelectElement ? control.selectedOptions[0]?.textContent ?? '' : /^(radio|checkbox)$/.test(control.type) ? '✓' : control.value;
      return value.trim() === '' ? '' : `${label}: ${value}`;
    })
    .filter(Boolean)
    .join('\n');
}

/** Shows what was typed so that it can be copied. */
export const TypedText: React.FC<{ readonly container: React.RefObject<HTMLElement> }> = ({ container }) => {
  const [text, setText] = React.useState<string>();
  const box = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [text]);
  return text === undefined ? <p><QuietButton onClick={() => setText(typedIn(container.current))}>{strings.showTyped}</QuietButton></p> : (
    <label className={styles.typed}>
      {strings.typedLabel}
      <textarea ref={box} readOnly rows={8} value={text} />
    </label>
  );
};
