declare module 'CommonStrings' {
  interface CommonStrings {
    productName: string;
  }
  const strings: CommonStrings;
  export = strings;
}
