import strings from '../../../loc/reading';
import * as React from 'react';
import { fill } from '../../../shared-ui/text';
import { plainText, type Block, type TableCell } from '../../rules';
import { InlineText } from './InlineText';
import { ScrollBox } from './ScrollBox';
import styles from './reading.module.scss';

export interface BlocksProps {
  readonly blocks: readonly Block[];
  /** The level on the page of the text's level 1. */
  readonly topLevel: number;
  /** By the heading's place among `blocks`, so that a list of contents can lead there. */
  readonly idOf?: (place: number) => string;
  /** The page's language, for the desk's own words in the text. */
  readonly language?: string;
}

/** The blocks of a text as the elements that mean the same, for every way of reading. */
export const Blocks: React.FC<BlocksProps> = ({ blocks, topLevel, idOf, language }) => {
  let section = '';
  return (
    <>
      {blocks.map((block, place) => {
        switch (block.kind) {
          case 'heading': {
            section = plainText(block.inlines);
            return <HeadingLine key={place} id={idOf?.(place)} level={topLevel + block.level - 1} number={block.number}><InlineText inlines={block.inlines} /></HeadingLine>;
          }
          case 'paragraph': return <p key={place} dir="auto">{block.number ? <span className={styles.number}>{block.number} </span> : null}<InlineText inlines={block.inlines} /></p>;
          case 'list': return <ListView key={place} list={block} topLevel={topLevel} language={language} />;
          case 'table': return <TableView key={place} rows={block.rows} topLevel={topLevel} language={language} section={section} />;
          case 'picture': return <p key={place} className={styles.picture}><span lang={language}>{block.alternative === '' ? strings.pictureWithoutText : strings.picture}</span>{block.alternative === '' ? null : ` ${block.alternative}`}</p>;
        }
      })}
    </>
  );
};

/** A heading of the level that fits the page; deeper than six there is none. */
export const HeadingLine: React.FC<{ readonly level: number; readonly number?: string; readonly id?: string }> = ({ level, number, id, children }) => {
  const Heading = `h${Math.min(6, Math.max(1, level))}` as 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  return <Heading id={id} tabIndex={id === undefined ? undefined : -1} dir="auto">{number ? <span className={styles.number}>{number} </span> : null}{children}</Heading>;
};

type ListBlock = Extract<Block, { kind: 'list' }>;

const ListView: React.FC<{ readonly list: ListBlock; readonly topLevel: number; readonly language?: string }> = ({ list, topLevel, language }) => {
  const marked = list.ordered && list.items.some(({ marker }) => marker !== undefined);
  const List = list.ordered ? 'ol' : 'ul';
  return (
    // Safari forgets that it is a list when its signs are written as text
    <List className={marked ? styles.marked : undefined} role={marked ? 'list' : undefined}>
      {list.items.map(({ marker, blocks }, place) => (
        <li key={place}>
          {marked ? <span className={styles.marker}>{marker ?? ''} </span> : null}
          <div><Blocks blocks={blocks} topLevel={topLevel} language={language} /></div>
        </li>
      ))}
    </List>
  );
};

interface TableProps {
  readonly rows: readonly (readonly TableCell[])[];
  readonly topLevel: number;
  readonly language?: string;
  /** The heading above it. */
  readonly section: string;
}

const TableView: React.FC<TableProps> = ({ rows, topLevel, language, section }) => (
  <ScrollBox label={section === '' ? strings.table : fill(strings.tableIn, section)}>
    <table>
      <tbody>
        {rows.map((row, place) => (
          <tr key={place}>
            {row.map((cell, column) => {
              const Cell = cell.header ? 'th' : 'td';
              const scope = !cell.header ? undefined : row.every(({ header }) => header) ? 'col' : 'row';
              return <Cell key={column} scope={scope} colSpan={cell.colSpan} rowSpan={cell.rowSpan} dir="auto"><Blocks blocks={cell.blocks} topLevel={topLevel} language={language} /></Cell>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollBox>
);
