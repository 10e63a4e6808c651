import strings from '../../../loc/policyDesk';
import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { isDeskError } from '../../../platform/sharepoint/errors';
import { fill } from '../../../shared-ui/text';
import { policyReference, type Policy } from '../../rules/version';
import { twinsOf, type Twin } from '../../store/publishing/upload';
import type { WorkingPolicy } from '../../store/working';
import { judgePolicyFile } from './PolicyFileField';

export type Uploading =
  | { readonly name: 'choosing' }
  | { readonly name: 'looking' }
  | { readonly name: 'twins'; readonly twins: readonly Twin[] }
  | { readonly name: 'sending'; readonly sent: number }
  | { readonly name: 'failed'; readonly error: unknown }
  | { readonly name: 'sent' };

export const twinText = (twin: Twin): string =>
  (twin.kind === 'working' ? fill(strings.twinWorking, twin.title, policyReference(twin.policyId)) : fill(strings.twinPublished, twin.title, twin.number));

/** A file on its way into the library: judged by name and size, compared with what is there already, then sent. */
export function useUpload(services: DeskServices, known: { readonly policies: readonly Policy[]; readonly working: readonly WorkingPolicy[] }, send: (file: File, onProgress: (sent: number) => void) => Promise<unknown>): {
  readonly file: File | undefined; readonly state: Uploading; readonly problem: string | undefined; readonly choose: (file: File | undefined) => void; readonly start: (evenTwins: boolean) => void;
} {
  const [file, setFile] = React.useState<File>();
  const [state, setState] = React.useState<Uploading>({ name: 'choosing' });
  const [problem, setProblem] = React.useState<string>();
  const choose = (chosen: File | undefined): void => {
    setFile(chosen);
    setState({ name: 'choosing' });
    setProblem(chosen && judgePolicyFile(chosen));
  };
  const go = async (chosen: File, evenTwins: boolean): Promise<void> => {
    try {
      if (!evenTwins) {
        setState({ name: 'looking' });
        const twins = await twinsOf(services, new Uint8Array(await chosen.arrayBuffer()), known);
        if (twins.length > 0) {
          setState({ name: 'twins', twins });
          return;
        }
      }
      setState({ name: 'sending', sent: 0 });
      await send(chosen, (sent) => setState({ name: 'sending', sent }));
      setState({ name: 'sent' });
    } catch (error) {
      setState({ name: 'failed', error });
    }
  };
  return {
    file, state, choose,
    problem: state.name === 'failed' && isDeskError(state.error, 'conflict') ? strings.file_nameTaken : problem,
    start: (evenTwins) => {
      const wrong = file ? judgePolicyFile(file) : strings.file_choose;
      setProblem(wrong);
      if (file && !wrong) go(file, evenTwins).catch((error: unknown) => setState({ name: 'failed', error }));
    }
  };
}
