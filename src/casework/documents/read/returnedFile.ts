import type { Unzipped } from 'fflate';
import { parseXml } from '../fill/wordXml';
import { partText } from './partText';
import { relationsOf, type Relation } from './relations';
import { unpack } from './unpack';
import { WordFileError, type WordFault } from './wordFileError';

/** More bytes than this are not read: such a file is pictures, and 25 MB of text nobody has written. */
export const LARGEST_RETURNED = 25_000_000;

/** A Word file that somebody gives us, looked at before it is read. */
export interface ReturnedFile {
  readonly document: Element;
  /** A part that the text refers to, by the end of the relation's type, such as `styles`. */
  part(relation: string): Element | undefined;
  /** The custom XML parts, in the order of their names. */
  readonly customXml: readonly Element[];
  /** Texts of `docProps/custom.xml`, by name. */
  readonly properties: Readonly<Record<string, string>>;
  readonly core: Element | undefined;
  /** The address of a link of the text, by the id of its relation. */
  link(id: string): string | undefined;
}

const read = /\.(xml|rels)$/i;
/** What says that programs are in it, as a part or as the type of one. */
const program = /vbaProject|vbaData|macrosheet/i;
const programType = /macroEnabled|vnd\.ms-office\.vba/i;

/**
 * What a file is, its bytes say, not its name.
 * @throws WordFileError
 */
export function openReturned(bytes: Uint8Array): ReturnedFile {
  const fault = faultOf(bytes);
  if (fault) throw new WordFileError(fault);
  const names: string[] = [];
  const files = unpack(bytes, (name) => names.push(name) > 0 && read.test(name));
  if (names.some((name) => program.test(name)) || programType.test(text(files, '[Content_Types].xml') ?? '')) throw new WordFileError('macros');
  const root = relationsOf(parsed(files, '_rels/.rels'), '');
  const main = [...root.values()].find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const document = parsed(files, main);
  if (document?.localName !== 'document') throw new WordFileError('not-word');
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(main.replace(/^\//, '')) ?? [];
  const byId = relationsOf(parsed(files, `${folder}_rels/${file}.rels`), folder);
  const relations = [...byId.values()].filter(({ external }) => !external);
  return {
    document,
    part: (relation) => parsed(files, targetOf(relations, relation) ?? `${folder}${relation}.xml`),
    customXml: Object.keys(files).filter((name) => /^customXml\/item\d*\.xml$/i.test(name)).sort().flatMap((name) => parsed(files, name) ?? []),
    properties: propertiesIn(parsed(files, 'docProps/custom.xml')),
    core: parsed(files, 'docProps/core.xml'),
    link: (id) => (byId.get(id)?.external ? byId.get(id)?.target : undefined)
  };
}

const targetOf = (relations: readonly Relation[], relation: string): string | undefined => relations.find(({ type }) => type === relation)?.target;

function faultOf(bytes: Uint8Array): WordFault | undefined {
  const starts = (...signature: readonly number[]): boolean => signature.every((byte, place) => bytes[place] === byte);
  if (bytes.length === 0) return 'empty';
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return isOldWord(bytes) ? 'old-word' : 'protected';
  // readers of PDF accept what stands before the mark
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  if (!starts(0x50, 0x4b)) return 'not-word';
  return bytes.length > LARGEST_RETURNED ? 'too-large' : undefined;
}

/** The container's directory names its streams in UTF-16: a file with a password or a label has `EncryptedPackage` ([MS-OFFCRYPTO] §2.3), a .doc `WordDocument`. */
function isOldWord(bytes: Uint8Array): boolean {
  const words = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return words.includes('WordDocument') && !words.includes('EncryptedPackage');
}

function text(files: Unzipped, name: string): string | undefined {
  const wanted = name.replace(/^\//, '').toLowerCase();
  const found = Object.keys(files).find((each) => each.toLowerCase() === wanted);
  return found === undefined ? undefined : partText(files[found]);
}

/** @throws WordFileError `broken`, `entities` */
function parsed(files: Unzipped, name: string): Element | undefined {
  const xml = text(files, name);
  if (xml === undefined) return undefined;
  try {
    return parseXml(xml).documentElement;
  } catch (error) {
    throw new WordFileError('broken', error);
  }
}

function propertiesIn(part: Element | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries([...(part?.children ?? [])].map((each) => [each.getAttribute('name') ?? '', (each.textContent ?? '').trim()]));
}
