/** A row of the table that says what a chart draws. `source` is the key of a citation of the same story. */
export type ChartRow = { readonly label: string; readonly values: readonly string[]; readonly source: string };

/** A chart of one story in one edition, drawn when the site is built. */
export type Chart = {
  /** Unique within the story. */
  readonly id: string;
  readonly heading: string;
  /** What one unit of the axis is, in words. */
  readonly unit: string;
  /** What the numbers of the table count: they are written in full. */
  readonly tableUnit: string;
  /** Inline SVG with `<title>` and `<desc>`, coloured by the page's own variables; our drawing, never from a reader. */
  readonly svg: string;
  /** Headings of the table: what a row is, then one a value. */
  readonly columns: readonly string[];
  readonly rows: readonly ChartRow[];
  readonly notes: readonly string[];
};
