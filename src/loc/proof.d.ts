declare module 'ProofStrings' {
  interface ProofStrings {
    proofHeading: string;
  }
  const strings: ProofStrings;
  export = strings;
}
