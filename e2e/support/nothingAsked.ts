import type { Desk } from './desk';

/** The searches of the demo that wait for an answer or to be settled are withdrawn, as the DPO could: while one is open there is something to do, and a page asks for it. */
async function withdrawSearches({ control }: Pick<Desk, 'control'>): Promise<void> {
  for (const { Id } of (await control.rows('Search tasks', 'Id,SearchState,FileSystemObjectType')).filter(({ SearchState }) => SearchState === 'Open')) {
    const answer = await control.rest('dpo@northmere.example', 'POST', `web/lists/getByTitle('Search tasks')/items(${String(Id)})`, { SearchState: 'Withdrawn' }, { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' });
    if (!answer.ok) throw new Error(`Withdrawing a search: ${answer.status} ${await answer.text()}`);
  }
}

/** The submission of the demo that waits to be received goes, as a site owner could: while one waits there is something to do. */
async function removeSubmissions({ control }: Pick<Desk, 'control'>): Promise<void> {
  for (const { FileRef, FileSystemObjectType } of await control.rows('DPIA submissions', 'Id,FileRef,FileSystemObjectType')) {
    if (FileSystemObjectType !== 0) continue;
    const address = `web/GetFileByServerRelativePath(DecodedUrl='${encodeURIComponent(String(FileRef))}')`;
    const answer = await control.rest('owner@northmere.example', 'POST', address, undefined, { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' });
    if (!answer.ok) throw new Error(`Removing a submission: ${answer.status} ${await answer.text()}`);
  }
}

/** Leaves nothing of the demo that an officers' page would go on asking for. */
export async function leaveNothingAsked(desk: Pick<Desk, 'control'>): Promise<void> {
  await withdrawSearches(desk);
  await removeSubmissions(desk);
}
