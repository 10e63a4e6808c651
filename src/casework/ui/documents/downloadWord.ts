import { download } from '../../../shared-ui/download';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands a Word file to the browser's downloads. */
export function downloadWord(name: string, bytes: Uint8Array): void {
  download(name, new Blob([bytes.slice().buffer], { type: WORD }));
}
