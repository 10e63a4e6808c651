define([], () => ({
  proofHeading: 'Receipts and proof'
}));
