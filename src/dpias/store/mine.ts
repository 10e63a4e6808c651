import type { DeskServices } from '../../platform/host/services';
import { myId } from '../../platform/sharepoint/me';
import type { SignRow } from '../rules/signing/counts';
import { readSigns } from './signOffs';

/** The number on the site of whoever looks: the talk names people by it. @throws DeskError */
export const readMyId = (services: DeskServices): Promise<number> => myId(services);

/** What whoever looks has signed of a DPIA: of others they see no row. @throws DeskError */
export async function readMySigns(services: DeskServices, about: { readonly reference: string }): Promise<readonly SignRow[]> {
  const [me, rows] = await Promise.all([myId(services), readSigns(services, about)]);
  return rows.filter(({ authorId }) => authorId === me);
}
