import * as v from 'valibot';
import type { RowsOfCase } from '../../casework/store/site';
import { deleteRows } from '../../casework/store/disposal/rowsBeside';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import { filterValue } from '../../platform/sharepoint/filters';
import { listUrl, type ListSchema } from '../../platform/sharepoint/listSchema';
import { allRows, withoutMetadata } from '../../platform/sharepoint/paging';
import '../../platform/sharepoint/pnpFiles';
import { missing, unlessRefused } from '../../platform/sharepoint/unlessRefused';
import { dpiaPlaces } from '../lists/paths';
import type { DpiaFixed, DpiaValues } from '../rules/cases/values';
import { readSubmissionName } from '../rules/submission';

type Part = RowsOfCase<DpiaValues, DpiaFixed>;

const named = v.array(v.object({ Name: v.string() }));
const ids = v.array(v.object({ Id: v.number() }));

/** What SharePoint says is not there holds nothing, and is gone. */
const unlessGone = <Answer>(work: () => Promise<Answer>, otherwise: Answer): Promise<Answer> => unlessRefused(missing, otherwise, work);

async function namesIn({ sp }: DeskServices, address: string, what: 'files' | 'folders'): Promise<readonly string[]> {
  const folder = sp.web.getFolderByServerRelativePath(address);
  const found = await unlessGone<unknown>(() => (what === 'files' ? folder.files.select('Name').top(5000)() : folder.folders.select('Name')()), []);
  return v.parse(named, found).map(({ Name }) => Name).filter((name) => name !== 'Forms');
}

/**
 * Files of a DPIA in a library with a folder a service: those in a folder of its reference, and those whose name says that they are its submission, whichever service's folder they lie in.
 * The engine removes by itself what officers keep at the root of the library.
 */
export function filesOfDpia(library: Pick<ListSchema, 'path'>): Part {
  return {
    find: async (services, { reference }) => {
      const root = listUrl(services.siteUrl, library);
      const folders = (await namesIn(services, root, 'folders')).filter((name) => name !== reference).map((name) => `${root}/${name}`);
      const found = await Promise.all(folders.map(async (folder) => {
        const [beside, own] = await Promise.all([namesIn(services, folder, 'files'), namesIn(services, `${folder}/${reference}`, 'files')]);
        return [...beside.filter((name) => readSubmissionName(name)?.reference === reference).map((name) => `${folder}/${name}`), ...own.map((name) => `${folder}/${reference}/${name}`)];
      }));
      return found.flat();
    },
    dispose: async (services, { reference }, names) => {
      // its versions go with it, and nothing of it to the bin
      for (const name of names) await unlessGone(() => services.sp.web.getFileByServerRelativePath(name).delete(), undefined);
      for (const folder of new Set(names.map((name) => name.slice(0, name.lastIndexOf('/'))).filter((name) => name.endsWith(`/${reference}`)))) {
        if ((await namesIn(services, folder, 'files')).length === 0) await unlessGone(() => services.sp.web.getFolderByServerRelativePath(folder).delete(), undefined);
      }
    }
  };
}

/** The draft: its answers and risks, by the GUID of the DPIA. A screening has its answers on its own row. */
export const answersOfDpia: Part = {
  find: async ({ sp, siteUrl }, { intakeGuid, dpiaId }) => {
    if (dpiaId === undefined || intakeGuid === '') return [];
    const asked = withoutMetadata(deskList(sp, siteUrl, dpiaPlaces.answers).items.filter(`DpiaGuid eq ${filterValue(intakeGuid)}`).select('Id').orderBy('Id'));
    return v.parse(ids, await allRows<unknown>(asked)).map(({ Id }) => String(Id));
  },
  dispose: (services, _found, names) => deleteRows(services, dpiaPlaces.answers, names.map(Number))
};
