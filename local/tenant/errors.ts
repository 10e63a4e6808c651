/**
 * What SharePoint refuses, with the status, the HRESULT and the type it names. Rendered in the shape that the
 * Accept header asks for by `odata/errorBody.ts`.
 */
export class SharePointError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {}
  ) {
    super(message);
    this.name = 'SharePointError';
  }
}

const argument = 'System.ArgumentException';
const spException = 'Microsoft.SharePoint.SPException';
const clientQuery = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';

export const itemNotFound = (): SharePointError =>
  new SharePointError(404, `-2130575338, ${argument}`, 'Item does not exist. It may have been deleted by another user.');

export const listTitleNotFound = (title: string, webUrl: string): SharePointError =>
  new SharePointError(404, `-1, ${argument}`, `List '${title}' does not exist at site with URL '${webUrl}'.`);

export const listNotFound = (): SharePointError =>
  new SharePointError(
    404,
    `-2130575322, ${spException}`,
    'List does not exist.\n\nThe page you selected contains a list that does not exist.  It may have been deleted by another user.'
  );

export const unknownSegment = (segment: string): SharePointError =>
  new SharePointError(404, '-1, Microsoft.SharePoint.Client.ResourceNotFoundException', `Cannot find resource for the request ${segment}.`);

export const accessDenied = (): SharePointError =>
  new SharePointError(
    403,
    '-2147024891, System.UnauthorizedAccessException',
    'Access denied. You do not have permission to perform this action or access this resource.'
  );

export const notSignedIn = (): SharePointError =>
  new SharePointError(
    401,
    '-2147024891, System.UnauthorizedAccessException',
    'Access denied. You do not have permission to perform this action or access this resource.',
    { 'www-authenticate': 'Bearer realm="northmere.example"' }
  );

export const etagMismatch = (given: string, actual: string): SharePointError =>
  new SharePointError(
    412,
    '-1, Microsoft.SharePoint.Client.ClientServiceException',
    `The request ETag value '${given}' does not match the object's ETag value '${actual}'.`
  );

export const listViewThreshold = (): SharePointError =>
  new SharePointError(
    500,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    'The attempted operation is prohibited because it exceeds the list view threshold.'
  );

export const lookupThreshold = (): SharePointError =>
  new SharePointError(
    500,
    '-2147024749, Microsoft.SharePoint.SPQueryThrottledException',
    'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.'
  );

export const filterColumnMissing = (column: string, listUrl: string): SharePointError =>
  new SharePointError(400, `-2147024809, ${argument}`, `Column '${column}' does not exist. It may have been deleted by another user.  ${listUrl}`);

export const fieldMissing = (name: string): SharePointError =>
  new SharePointError(400, `-1, ${spException}`, `The field or property '${name}' does not exist.`);

export const lookupNeedsExpand = (name: string): SharePointError =>
  new SharePointError(
    400,
    `-1, ${spException}`,
    `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`
  );

export const notAcceptable = (): SharePointError =>
  new SharePointError(406, '-1, Microsoft.SharePoint.Client.ClientServiceException', 'The HTTP header ACCEPT is missing or its value is invalid.');

export const badExpression = (expression: string): SharePointError =>
  new SharePointError(400, clientQuery, `The expression "${expression}" is not valid.`);

export const invalidQuery = (message: string): SharePointError => new SharePointError(400, clientQuery, message);

export const propertyMissing = (name: string, type: string): SharePointError =>
  invalidQuery(`The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`);

export const malformedBody = (message: string): SharePointError => new SharePointError(400, '-1, Microsoft.Data.OData.ODataException', message);

export const invalidDigest = (state: 'missing' | 'wrong' | 'expired'): SharePointError =>
  new SharePointError(
    403,
    `${{ wrong: '-2130575251', expired: '-2130575252', missing: '-2146232832' }[state]}, ${spException}`,
    "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again."
  );

export const invalidText = (): SharePointError =>
  new SharePointError(
    400,
    `-2130575155, ${spException}`,
    'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.'
  );

export const titleTaken = (): SharePointError =>
  new SharePointError(
    500,
    `-2130575342, ${spException}`,
    'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.'
  );

export const duplicateValue = (column?: string): SharePointError =>
  new SharePointError(
    400,
    `-2130575169, ${spException}`,
    column === undefined
      ? 'This field cannot enforce unique values, because the list has items with duplicate values in it.'
      : `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${column}].`
  );

export const userNotFound = (login: string): SharePointError =>
  new SharePointError(400, `-2130575276, ${spException}`, `The specified user ${login} could not be found.`);

export const refused = (message: string, status = 400, hresult = '-2130575223'): SharePointError =>
  new SharePointError(status, `${hresult}, ${spException}`, message);

/** What the local tenant lacks. Never a made-up success. */
export const notProvided = (sentence: string): SharePointError => new SharePointError(501, '-1, System.NotImplementedException', sentence);
