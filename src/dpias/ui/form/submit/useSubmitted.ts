import * as React from 'react';
import { useRead, type Read } from '../../../../casework/ui/useRead';
import { contentText } from '../../../rules/contentText';
import type { DpiaContent } from '../../../rules/content';
import { useForm } from '../FormContext';
import { newest } from '../stand';

/** The newest submission as it was read and hashed again; undefined content: its bytes are not what its name says. Nothing is asked where there is none. */
export function useSubmitted(): Read<DpiaContent | undefined> | undefined {
  const { services, store, desk } = useForm();
  const last = newest(desk.read.around);
  const hash = last?.hash;
  const dpia = React.useRef(desk.dpia);
  dpia.current = desk.dpia;
  const submission = React.useRef(last);
  submission.current = last;
  const read = useRead(React.useCallback(
    () => (hash === undefined || submission.current === undefined ? Promise.resolve(undefined) : store.readSubmitted(services, dpia.current, submission.current)),
    [services, store, hash]
  ));
  return hash === undefined ? undefined : read;
}

/** Whether the draft says something else than what was submitted last; undefined while that is not known, or nothing was. */
export function useIsChanged(): boolean | undefined {
  const { desk } = useForm();
  const submitted = useSubmitted();
  const { content } = desk;
  return React.useMemo(() => (submitted?.state === 'read' && submitted.value ? contentText(submitted.value) !== contentText(content) : undefined), [submitted, content]);
}
