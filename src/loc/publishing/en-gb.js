define([], () => ({
  publishHeading: 'Publish a policy'
}));
