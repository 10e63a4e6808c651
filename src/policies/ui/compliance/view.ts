/** What the page shows below the overview; places are those of the matrix. */
export type View =
  | { readonly kind: 'departments' }
  | { readonly kind: 'policies' }
  | { readonly kind: 'people'; readonly department?: number }
  | { readonly kind: 'policy'; readonly policy: number }
  | { readonly kind: 'person'; readonly person: number };

export type Go = (view: View) => void;

/** Rows drawn at once: 5,000 people are a hundred pages, and a page is drawn in a moment. */
export const pageLength = 50;
