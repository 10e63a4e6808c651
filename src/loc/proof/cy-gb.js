define([], () => ({
  proofHeading: 'Derbynebau a phrawf'
}));
