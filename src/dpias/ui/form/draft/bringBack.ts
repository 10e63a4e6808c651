import { DraftConflict, type SavedRisk } from '../../staff/contract';

/** A risk that was taken out is brought back over its row as it is now. */
export async function overTheirs(saved: SavedRisk, save: (over: SavedRisk | undefined) => Promise<SavedRisk>): Promise<SavedRisk> {
  try {
    return await save(saved);
  } catch (error) {
    if (error instanceof DraftConflict && error.theirs && 'risk' in error.theirs) return save(error.theirs);
    throw error;
  }
}
