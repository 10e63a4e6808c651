/** A field under way: what it says is its instruction until it is parted from its result (ISO/IEC 29500-1 §17.16.18). */
interface Field {
  instruction: string;
  inResult: boolean;
}

/** Fields may go over many paragraphs, as a table of contents does; it only repeats the headings, so its result is left out. */
export class Fields {
  private readonly open: Field[] = [];

  public mark(type: string | undefined): void {
    const last = this.open[this.open.length - 1];
    if (type === 'begin') this.open.push({ instruction: '', inResult: false });
    else if (type === 'separate' && last) last.inResult = true;
    else if (type === 'end') this.open.pop();
  }

  public say(instruction: string): void {
    const last = this.open[this.open.length - 1];
    if (last && !last.inResult) last.instruction += instruction;
  }

  /** Text here is an instruction, or part of a table of contents or index. */
  public get silent(): boolean {
    return this.open.some(({ inResult, instruction }) => !inResult || isIndex(instruction));
  }

  public get link(): string | undefined {
    for (const { instruction } of this.open) {
      const address = linkOf(instruction);
      if (address !== undefined) return address;
    }
    return undefined;
  }
}

export const isIndex = (instruction: string): boolean => /^\s*(TOC|INDEX|TOA)\b/i.test(instruction);

export const linkOf = (instruction: string): string | undefined => /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1];
