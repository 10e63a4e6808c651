/** What programs write as a title when nobody gave one. */
const noTitle = /^(|untitled|document ?\d*|microsoft word\b.*|.*\.(docx?|dotx?|pdf|odt|rtf)|slide 1|powerpoint presentation|blank document)$/i;

/** The first that is a title, else the file's name without its ending. */
export function titleOf(candidates: readonly (string | undefined)[], fileName: string): string {
  const titles = candidates.map((title) => (title ?? '').replace(/\s+/g, ' ').trim());
  return titles.find((title) => !noTitle.test(title)) ?? fileName.replace(/\.[a-z0-9]{1,5}$/i, '');
}
