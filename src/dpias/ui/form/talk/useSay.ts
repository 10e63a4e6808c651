import * as React from 'react';
import { failureOf, type Failure } from '../../../../shared-ui/failure';
import type { NewTalk } from '../../../rules/talk/talk';
import { useForm } from '../FormContext';

export interface Say {
  readonly isSending: boolean;
  readonly failure: Failure | undefined;
  /** @returns whether it arrived; then all that was said is read again */
  readonly say: (talk: NewTalk) => Promise<boolean>;
}

/** Adds a row to the talk. Its GUID is made once for one piece of writing, so that a second try after a lost answer says nothing twice. */
export function useSay(): Say {
  const { services, store, desk } = useForm();
  const [state, setState] = React.useState<Omit<Say, 'say'>>({ isSending: false, failure: undefined });
  const guid = React.useRef<string | undefined>();
  const here = React.useRef(true);
  React.useEffect(() => () => { here.current = false; }, []);
  const say = async (talk: NewTalk): Promise<boolean> => {
    if (state.isSending) return false;
    setState({ isSending: true, failure: undefined });
    guid.current ??= crypto.randomUUID();
    try {
      await store.addTalk(services, desk.dpia, talk, guid.current);
      guid.current = undefined;
      await desk.look();
      if (here.current) setState({ isSending: false, failure: undefined });
      return true;
    } catch (error) {
      if (here.current) setState({ isSending: false, failure: failureOf(error) });
      return false;
    }
  };
  return { ...state, say };
}
