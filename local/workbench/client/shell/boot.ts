/** Starts the SPFx runtime as a SharePoint page does, and keeps every request on this machine. */
import { hostWords } from '../host/words';
import { readPageData } from './data';
import { keepFetchLocal, keepFontsLocal } from './stayLocal';

interface ModuleLoader {
  _isTelemetryDisabled: boolean;
  start(preloaded: unknown, failed: (error: unknown) => void): Promise<unknown>;
}

declare global {
  interface Window {
    spModuleLoader?: ModuleLoader;
  }
}

const data = readPageData();
// Fluent and the runtime would otherwise fetch fonts from Microsoft's CDN
window.FabricConfig = { fontBaseUrl: '' };
keepFetchLocal();
keepFontsLocal();

function sayFailed(error: unknown): void {
  console.error('The SPFx runtime did not start', error);
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.textContent = hostWords(data.locale).startFailed;
  document.querySelector('main')?.prepend(message);
}

const assembly = document.createElement('script');
assembly.src = data.assemblyUrl;
assembly.addEventListener('load', () => {
  const loader = window.spModuleLoader;
  if (loader === undefined) return sayFailed(new Error('The assembly brought no loader.'));
  loader._isTelemetryDisabled = true;
  loader.start(data.preloaded, sayFailed).then(() => (document.documentElement.dataset['runtime'] = 'started'), sayFailed);
});
assembly.addEventListener('error', () => sayFailed(new Error(`${data.assemblyUrl} could not be loaded.`)));
document.head.append(assembly);
