import * as React from 'react';
import type { PanelForm, PanelForms } from '../panelForm';

interface LetterForm<Input> extends PanelForm<Input> {
  /** Once a letter is made, what was typed is in it: it stays on the page, and nobody is asked about it who leaves. */
  readonly onMade: () => void;
}

/** The form of a panel that makes letters. @param start what stands there before anything is typed @param name tells it from others of the same panel */
export function useLetterForm<Input extends object>(useForm: PanelForms['useForm'], logId: number, start: Input, fail: (error: unknown) => void, name = 'letters'): LetterForm<Input> {
  const [made, setMade] = React.useState<Input>();
  const form = useForm<Input>(logId, name, made ?? start, []);
  return {
    ...form,
    onMade: () => {
      setMade(form.value);
      form.submit(Promise.resolve('saved'), () => undefined).catch(fail);
    }
  };
}
