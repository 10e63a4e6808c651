define([], () => ({
  productName: 'Desg Diogelu Data'
}));
