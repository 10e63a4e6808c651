define([], () => ({
  complianceHeading: 'Pwy sydd wedi darllen beth'
}));
