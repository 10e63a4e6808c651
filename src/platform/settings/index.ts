export * from './answers';
export * from './controllerSchema';
export * from './controllers';
export * from './pages';
export * from './regulator';
export * from './schema';
export * from './serviceNames';
export * from './store';
