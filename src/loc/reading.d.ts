declare module 'ReadingStrings' {
  interface ReadingStrings {
    /** The language of these words, as `lang` has it. */
    language: string;
    readingLabel: string;
    contents: string;
    /** `{0}` the heading above it. */
    tableIn: string;
    table: string;
    /** Before the words that its author wrote for it. */
    picture: string;
    pictureWithoutText: string;
  }
  const strings: ReadingStrings;
  export = strings;
}
