/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { unzipSync, zipSync } from 'fflate';
import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { documentKinds, readDocument } from '../../documents';
import { lendTextCoding } from '../../documents/testing/textCoding';
import type { AnyCase } from '../../rules/kind';
import type { CasePanelProps } from '../panel';
import { CaseUiProvider, type CaseUi } from '../room';
import { DocumentButtons } from './DocumentButtons';
import { DocumentsProvider, type DocumentsPort } from './documentsPort';

lendTextCoding();
afterEach(cleanup);

const field = '<w:sdt><w:sdtPr><w:tag w:val="name"/></w:sdtPr><w:sdtContent><w:r><w:t>[name]</w:t></w:r></w:sdtContent></w:sdt>';
const text = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${field}</w:p></w:body></w:document>`;
const parts = (): Promise<{ readonly default: Readonly<Record<string, string>> }> => Promise.resolve({ default: { 'word/document.xml': text } });
const { note } = documentKinds({ note: { 'en-GB': parts, 'cy-GB': parts } });

interface Drawn { readonly kept: { readonly name: string; readonly bytes: Uint8Array }[]; readonly events: string[]; readonly said: string[]; readonly failed: unknown[] }

function draw(props: Partial<React.ComponentProps<typeof DocumentButtons>>, own?: Uint8Array): Drawn {
  const drawn: Drawn = { kept: [], events: [], said: [], failed: [] };
  const store = {
    keepFile: (found: AnyCase, file: { readonly name: string; readonly bytes: Uint8Array }) => {
      drawn.kept.push(file);
      return Promise.resolve({ name: file.name, sha256: 'abc' });
    }
  };
  const port: DocumentsPort = {
    readCouncil: () => Promise.resolve(undefined), readTemplate: () => Promise.resolve(own), putTemplate: () => Promise.resolve(true), templatesUrl: () => 'https://northmere.example/DeskTemplates'
  };
  const found = { values: {} } as AnyCase;
  const run: CasePanelProps['run'] = (command) => {
    const result = command(found, undefined as never);
    if (result.ok) drawn.events.push(...result.events.map(({ code }) => code));
    return Promise.resolve('saved');
  };
  render(
    <CaseUiProvider value={{ store } as unknown as CaseUi}>
      <DocumentsProvider value={port}>
        <DocumentButtons
          services={{} as DeskServices} say={(sentence) => drawn.said.push(sentence)} fail={(error) => drawn.failed.push(error)} found={found} run={run}
          kind={note} language="en-GB" title="Note" values={() => ({ name: 'one' })} fileName="note.docx" downloadText="Download" keepText="Keep" {...props}
        />
      </DocumentsProvider>
    </CaseUiProvider>
  );
  return drawn;
}
const press = (name: string): Promise<void> => act(async () => {
  fireEvent.click(screen.getByRole('button', { name }));
  await new Promise((resolve) => setTimeout(resolve, 0));
});
const lines = (bytes: Uint8Array): readonly string[] => readDocument(bytes).map((line) => line.text);

test('a document is kept with the case, and its history says so', async () => {
  const { kept, events, said, failed } = draw({});
  await press('Keep');
  expect(failed).toEqual([]);
  expect(lines(kept[0].bytes)).toEqual(['one']);
  expect([events, said]).toEqual([['documentKept'], ['note.docx is kept with the case.']]);
});

test('several letters are one file, each under the notice', async () => {
  const { kept, failed } = draw({ values: () => [{ name: 'one' }, { name: 'two' }], notice: 'DRAFT' });
  await press('Keep');
  expect(failed).toEqual([]);
  expect(lines(kept[0].bytes)).toEqual(['DRAFT', 'one', 'DRAFT', 'two']);
  expect(Object.keys(unzipSync(kept[0].bytes))).toContain('word/styles.xml');
});

test('a panel without one case downloads, and keeps nothing', () => {
  draw({ found: undefined, run: undefined });
  expect(screen.getByRole('button', { name: 'Download' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Keep' })).toBeNull();
});

test('a council’s template whose header would be the first letter’s in all of them is refused in words', async () => {
  const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>${field}</w:p></w:hdr>`;
  const own = zipSync({ 'word/document.xml': new TextEncoder().encode(text), 'word/header1.xml': new TextEncoder().encode(header) });
  const { kept } = draw({ values: () => [{ name: 'one' }, { name: 'two' }] }, own);
  await press('Keep');
  expect(kept).toEqual([]);
  expect(screen.getByText(/^note\.en-GB\.docx: Its header, footer or notes have a field/)).toBeInTheDocument();
});
