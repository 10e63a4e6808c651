define([], () => ({
  productName: 'Data Protection Desk'
}));
