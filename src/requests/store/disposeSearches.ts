import * as v from 'valibot';
import { rowsBeside } from '../../casework/store/disposal/rowsBeside';
import type { RowsOfCase } from '../../casework/store/site';
import type { DeskServices } from '../../platform/host/services';
import { listUrl } from '../../platform/sharepoint/listSchema';
import '../../platform/sharepoint/pnpFiles';
import { missing, unlessRefused } from '../../platform/sharepoint/unlessRefused';
import { searchPlaces } from '../lists/searchPaths';

const named = v.array(v.object({ Name: v.string() }));

/** What SharePoint says is not there holds nothing, and is gone. */
const unlessGone = <Answer>(work: () => Promise<Answer>, otherwise: Answer): Promise<Answer> => unlessRefused(missing, otherwise, work);

/** Where files of a request may lie: in each service's folder, in that of restricted requests, and at the root, for what came by letter. @throws DeskError */
async function foldersOf({ sp, siteUrl }: DeskServices, reference: string): Promise<readonly string[]> {
  const root = listUrl(siteUrl, searchPlaces.results);
  const folders = v.parse(named, await unlessGone<unknown>(() => sp.web.getFolderByServerRelativePath(root).folders.select('Name')(), []));
  return [`${root}/${reference}`, ...folders.filter(({ Name }) => Name !== 'Forms' && Name !== reference).map(({ Name }) => `${root}/${Name}/${reference}`)];
}

/**
 * The files that were found for a request, also those that no answer names and those that were withdrawn: whoever may add to a folder decides its name and no more. A folder goes once nothing is in it.
 */
const resultFiles: RowsOfCase = {
  find: async (services, { reference }) => {
    const folders = await foldersOf(services, reference);
    const files = await Promise.all(folders.map(async (folder) => {
      const there = await unlessGone<unknown>(() => services.sp.web.getFolderByServerRelativePath(folder).files.select('Name').top(5000)(), []);
      return v.parse(named, there).map(({ Name }) => `${folder}/${Name}`);
    }));
    return files.flat();
  },
  dispose: async (services, _found, names) => {
    for (const name of names) {
      // its versions go with it, and nothing of it to the bin
      await unlessGone(() => services.sp.web.getFileByServerRelativePath(name).delete(), undefined);
    }
    for (const folder of new Set(names.map((name) => name.slice(0, name.lastIndexOf('/'))))) {
      const left = v.parse(named, await unlessGone<unknown>(
        () => services.sp.web.getFolderByServerRelativePath(folder).files.select('Name').top(1)(), [{ Name: '' }]
      ));
      if (left.length === 0) {
        await unlessGone(() => services.sp.web.getFolderByServerRelativePath(folder).delete(), undefined);
      }
    }
  }
};

/**
 * What ends with a request besides its row: the files first, then what was said and what was asked, so that a disposal that is stopped leaves no file of which nothing tells. What was asked of whom,
 * when, and how much came of it stays in the history as codes and numbers. A legal hold stops all of it, as the whole disposal.
 */
export const searchRowsOfCase = (): readonly RowsOfCase[] => [resultFiles, rowsBeside(searchPlaces.answers), rowsBeside(searchPlaces.tasks)];
