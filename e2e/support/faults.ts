/** What checks found, by what is wrong: one fault that stands in many scenes is one line. */
export class Faults {
  private readonly found = new Map<string, string[]>();

  public add(check: string, scene: string, sentences: readonly string[]): void {
    for (const sentence of new Set(sentences)) {
      const line = `${check}: ${sentence}`;
      this.found.set(line, [...(this.found.get(line) ?? []), scene]);
    }
  }

  /** Everything that was found, as text; empty for nothing. */
  public text(): string {
    return [...this.found].map(([line, scenes]) => `${line}\n    in ${scenes.length === 1 ? '' : `${scenes.length} scenes, such as `}“${scenes[0]}”`).join('\n');
  }
}
