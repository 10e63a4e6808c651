declare module 'ReadingStrings' {
  interface ReadingStrings {
    readingLabel: string;
  }
  const strings: ReadingStrings;
  export = strings;
}
