export type SeverityFile = { readonly v: 1 };
