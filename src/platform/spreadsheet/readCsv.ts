/** What came in as a file or was pasted, as rows of cells: commas, semicolons or tabs, as it was separated. Empty lines stay, so that a line has its number. */
export async function readCsv(source: Uint8Array | string): Promise<readonly (readonly string[])[]> {
  const { parse } = await import(/* webpackChunkName: 'csv' */ 'papaparse');
  return parse<string[]>(typeof source === 'string' ? source : decode(source), { skipEmptyLines: false }).data;
}

/** UTF-8, or what Excel on Windows writes. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
