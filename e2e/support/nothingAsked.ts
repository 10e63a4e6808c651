import type { Desk } from './desk';

/** The searches of the demo that wait for an answer or to be settled are withdrawn, as the DPO could: while one is open there is something to do, and a page asks for it. */
export async function withdrawSearches({ control }: Pick<Desk, 'control'>): Promise<void> {
  for (const { Id } of (await control.rows('Search tasks', 'Id,SearchState,FileSystemObjectType')).filter(({ SearchState }) => SearchState === 'Open')) {
    const answer = await control.rest('dpo@northmere.example', 'POST', `web/lists/getByTitle('Search tasks')/items(${String(Id)})`, { SearchState: 'Withdrawn' }, { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' });
    if (!answer.ok) throw new Error(`Withdrawing a search: ${answer.status} ${await answer.text()}`);
  }
}
