import { unzipSync, type Unzipped } from 'fflate';
import { relationsOf, type Relation } from '../../../casework/documents/read/relations';
import { Unreadable } from '../unreadable';
import { parseXml, textOfPart } from './parse';

/** Bytes of all XML parts together, unpacked: a text of 5,000 pages has less. More is a file made to fill the memory. */
const LARGEST_UNPACKED = 250_000_000;

/** The parts of a Word file that hold text, by what they are. */
export interface WordPackage {
  /** The XML of the text. */
  readonly main: string;
  /** By the end of the relation's type, such as `styles` or `footnotes`. */
  part(kind: string): Element | undefined;
  /** Of the main part, by id. */
  readonly relations: ReadonlyMap<string, Relation>;
  readonly core: Element | undefined;
}

/**
 * Unpacks what is needed of a Word file; pictures and fonts stay packed.
 * @throws Unreadable `unknown-format` for a ZIP that is no Word file, `password`, `damaged`, `too-large`
 */
export function openWord(bytes: Uint8Array): WordPackage {
  const files = unpack(bytes);
  const names = new Map(Object.keys(files).map((name) => [name.toLowerCase(), name]));
  const textOf = (name: string): string | undefined => {
    const found = names.get(name.replace(/^\//, '').toLowerCase());
    return found === undefined ? undefined : textOfPart(files[found]);
  };
  const read = (name: string): Element | undefined => {
    const text = textOf(name);
    return text === undefined ? undefined : parseXml(text);
  };
  const root = relationsOf(read('_rels/.rels'), '');
  // the usual name, or what the package says: some programs write `document2.xml`
  const mainName = names.has('word/document.xml') ? 'word/document.xml' : [...root.values()].find(({ type }) => type === 'officeDocument')?.target;
  const main = mainName === undefined || !/^\/?word\//i.test(mainName) ? undefined : textOf(mainName);
  if (mainName === undefined || main === undefined) throw new Unreadable('unknown-format');
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(mainName) ?? [];
  const relations = relationsOf(read(`${folder}_rels/${file}.rels`), folder);
  return {
    main, relations, core: read('docProps/core.xml'),
    part: (kind) => {
      const target = [...relations.values()].find(({ type, external }) => type === kind && !external)?.target ?? `${folder}${kind}.xml`;
      return read(target);
    }
  };
}

function unpack(bytes: Uint8Array): Unzipped {
  let size = 0;
  let files: Unzipped;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels)$/i.test(name) || /(theme|fontTable|webSettings|glossary|customXml|header\d|footer\d)/i.test(name)) return false;
        size += originalSize;
        return size <= LARGEST_UNPACKED;
      }
    });
  } catch (error) {
    throw new Unreadable('damaged', error);
  }
  if (size > LARGEST_UNPACKED) throw new Unreadable('too-large');
  return files;
}
