declare module 'PolicyCheckStrings' {
  interface PolicyCheckStrings {
    checkHeading: string;
  }
  const strings: PolicyCheckStrings;
  export = strings;
}
