import type { UploadState } from '../../../shared-ui/files/FileProgress';
import type { SubmitProgress } from '../../staff/contract';

type States = Readonly<Record<string, UploadState>>;

/** How far each file is after one more word from the store. */
export function afterProgress(states: States, progress: SubmitProgress): States {
  if (progress.stage !== 'file') {
    return states;
  }
  const { name, sentBytes, totalBytes } = progress;
  const state: UploadState = sentBytes >= totalBytes ? { state: 'sent' } : { state: 'sending', part: totalBytes === 0 ? 0 : sentBytes / totalBytes };
  return { ...states, [name]: state };
}
