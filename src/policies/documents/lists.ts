import type { ListItem } from '../../casework/documents/read/numbering';
import type { Block } from '../rules';

interface Item { readonly marker?: string; readonly blocks: Block[] }
interface OpenList { readonly key: string; readonly level: number; readonly indent: number; readonly ordered: boolean; readonly items: Item[] }

/** Less than this (twentieths of a point) is the same indent: people move things by hand. */
const SAME = 100;

/** Makes lists, and lists in lists, of paragraphs that the file knows only one by one. */
export class ListBuilder {
  private open: OpenList[] = [];
  /** Indented paragraphs after an item: they are the item's if the list goes on after them. */
  private pending: Block[] = [];

  public constructor(private readonly out: Block[]) {}

  public addItem(numbered: ListItem, indent: number, blocks: Block[]): void {
    const place = { key: numbered.list, level: numbered.level, indent, ordered: !numbered.bullet };
    const before = this.open[this.open.length - 1]?.items;
    const stays = this.open.length > 0 && deeper(place, this.open[0]) >= 0 && (deeper(place, this.open[0]) > 0 || goesOn(place, this.open[0]));
    if (stays) before?.[before.length - 1].blocks.push(...this.pending.splice(0));
    else this.close();
    while (this.open.length > 0 && deeper(place, this.open[this.open.length - 1]) < 0) this.open.pop();
    const top = this.open[this.open.length - 1];
    if (top && deeper(place, top) === 0 && !goesOn(place, top)) this.open.pop();
    const item: Item = numbered.bullet ? { blocks } : { marker: numbered.number, blocks };
    const list = this.open[this.open.length - 1];
    if (list && deeper(place, list) === 0) {
      list.items.push(item);
      return;
    }
    const items = [item];
    const made: Block = { kind: 'list', ordered: place.ordered, items };
    if (list) list.items[list.items.length - 1].blocks.push(made);
    else this.out.push(made);
    this.open.push({ ...place, items });
  }

  /** Keeps a paragraph back that may belong to the item before it. @returns false when there is none */
  public keep(indent: number, blocks: readonly Block[]): boolean {
    const top = this.open[this.open.length - 1];
    if (!top || indent <= 0 || indent < top.indent - SAME) return false;
    this.pending.push(...blocks);
    return true;
  }

  public close(): void {
    this.open = [];
    this.out.push(...this.pending.splice(0));
  }
}

type Place = Omit<OpenList, 'items'>;

/** Within one list Word's own level counts; between two the eye goes by the indent. */
const deeper = (one: Place, other: Place): number => {
  if (one.key === other.key && one.level !== other.level) return one.level - other.level;
  if (one.key === other.key || Math.abs(one.indent - other.indent) <= SAME) return 0;
  return one.indent - other.indent;
};

const goesOn = (one: Place, other: Place): boolean => one.ordered === other.ordered && (!one.ordered || one.key === other.key);
