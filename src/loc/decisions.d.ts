declare module 'DecisionsStrings' {
  interface DecisionsStrings {
    /** Families that go with the tables in `breaches/rules/decisions` and `breaches/rules/pack`; a test there says that every entry has its string. */
    [key: `${'finding' | 'problem' | 'packSection' | 'pack' | 'reportType' | 'yesNo' | 'likelihood' | 'cyberAspect' | 'serviceImpact'}_${string}`]: string;
    [key: `${'recovery' | 'told' | 'tellState' | 'risk' | 'exception' | 'icoHint' | 'peopleHint' | 'tell' | 'report' | 'adviceHeading' | 'decisionHeading' | 'saveAdvice'}_${string}`]: string;

    intro: string;
    risk: string;
    riskWhere: string;
    severityScore: string;
    severityNone: string;
    dueBy: string;
    dueUnknown: string;
    toldAlready: string;
    openHeading: string;
    noBreachHeading: string;
    noBreach: string;
    icoHeading: string;
    icoQuestion: string;
    peopleHeading: string;
    peopleQuestion: string;
    reason: string;
    reasonHint: string;
    reasonDeparts: string;
    delayReason: string;
    delayHint: string;
    exception: string;
    exceptionNone: string;
    saveIco: string;
    savePeople: string;
    icoRunsOn: string;
    earlierReason: string;
    adviceQuestion: string;
    adviceReason: string;
    adviceBy: string;
    adviceByHint: string;
    adviceAt: string;
    adviceAtHint: string;
    adviceNone: string;
    adviceOnRecord: string;
    adviceChange: string;
    advised: string;
    enteredBy: string;
    decidedByLabel: string;
    decidedByHint: string;
    delegation: string;
    delegationHint: string;
    departure: string;
    departureHint: string;
    closingHeading: string;
    closingIntro: string;
    controllerHeading: string;
    controllerIntro: string;
    controllerToldAt: string;
    controllerNotTold: string;
    controllerAt: string;
    controllerBy: string;
    controllerReference: string;
    controllerNote: string;
    saveController: string;
    decided: string;
    nextPack: string;
    nextTell: string;
    packTitle: string;
    packReference: string;
    packMade: string;
    packMissing: string;
    packNotKnown: string;
    packMissingHeading: string;
    packUnknownHeading: string;
    packSector: string;
  }

  const strings: DecisionsStrings;
  export = strings;
}
