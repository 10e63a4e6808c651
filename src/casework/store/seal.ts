import type { DeskServices } from '../../platform/host/services';
import { siteVersion } from '../../platform/settings/siteVersion';
import { sha256OfText } from '../../platform/sharepoint/sha256';
import { standingOf } from '../rules/kind';
import { readSeal, sealFormAt, sealText, writeSeal, type Sealed, type SealForm } from '../rules/sealText';

type Row = Readonly<Record<string, unknown>>;

function hashOf(covered: Sealed, cells: Row, once: string, form: SealForm): Promise<string> {
  return sha256OfText(`${once}\n${sealText(covered, cells, form)}`);
}

/**
 * The seal of a row that is about to be written with these cells; each is of its own, so that a version which somebody restores is told from
 * a save of the desk. It shows what was changed by the way, in forms, the grid or a flow. It is no secret and no signature: who is an officer
 * and sets out to forge it can, and the version history still says who wrote what.
 */
export async function sealFor(covered: Sealed, cells: Row, form: SealForm): Promise<string> {
  const once = crypto.randomUUID().replace(/-/g, '').slice(0, 12);
  return writeSeal({ form, once, hash: await hashOf(covered, cells, once, form) });
}

/**
 * The form in which this page may seal now.
 * @throws DeskError `older-page` when the site is newer than the page: it then writes nothing
 */
export async function formToWrite(services: Pick<DeskServices, 'sp' | 'siteUrl'>): Promise<SealForm> {
  return sealFormAt(await siteVersion(services));
}

/** Whether the seal fits the cells that it covers, by the form that it names. @param cells as `cellsOfRow` gives them */
export async function sealFits(covered: Sealed, cells: Row, seal: unknown): Promise<boolean> {
  const read = readSeal(seal);
  return read !== undefined && (await hashOf(covered, cells, read.once, read.form)) === read.hash;
}

/** `Standing` is outside of the seal, because taking in sets it: a row that was changed around the desk is open, any other stands as its state says. */
export function standsRight(row: Row): boolean {
  return row.Standing === standingOf({ caseState: String(row.CaseState) }) || (row.AroundDesk === true && row.Standing === 'Open');
}
