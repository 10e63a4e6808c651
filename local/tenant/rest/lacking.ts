import { notProvided } from '../errors';
import { define, type Step } from './registry';

const lacks = (what: string) => (): Step => {
  throw notProvided(`The local tenant does not provide ${what}.`);
};

/** Whole services that clients may ask for and that are not here: they hear it in a sentence instead of a 404 that sounds like a wrong address. */
define('api', {
  segments: {
    search: lacks('search'),
    'sp.directory.directorysession': lacks('the directory session; Graph gives people'),
    sitepages: lacks('site pages'),
    'sp.publishing.sitepageservice': lacks('site pages'),
    navigation: lacks('navigation'),
    hubsites: lacks('hub sites')
  }
});
define('web', { segments: { navigation: lacks('navigation') } });
