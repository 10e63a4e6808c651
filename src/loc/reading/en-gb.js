define([], () => ({
  readingLabel: 'Text of the policy'
}));
