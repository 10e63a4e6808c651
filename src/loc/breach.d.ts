declare module 'BreachStrings' {
  interface BreachStrings {
    reportHeading: string;
  }
  const strings: BreachStrings;
  export = strings;
}
