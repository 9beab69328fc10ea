/** What a page for comparison draws, put in when the page is built; bare/given.ts says of what shape it is. */
declare module 'virtual:look' {
  const look: unknown;
  // oxlint-disable-next-line import/no-default-export -- a file of data has no names
  export default look;
}

/** What we use of ulysses-js 1.5.0, which brings no types. */
declare module 'ulysses-js' {
  const Ulysses: new (options: { map: unknown; steps: GeoJSON.FeatureCollection; plugins?: readonly ((story: unknown) => () => void)[] }) => object;
  // oxlint-disable-next-line import/no-default-export -- as the package has it
  export default Ulysses;
}

declare module 'ulysses-js/plugins/scroll' {
  // oxlint-disable-next-line import/no-default-export -- as the package has it
  export default function scroll(options: { step: string }): (story: unknown) => () => void;
}

/** What we use of lighthouse 13.5.0: its own types are there only once the measurements have been installed. */
declare module 'lighthouse' {
  export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';
  export type Report = {
    readonly lighthouseVersion: string;
    readonly runtimeError?: { readonly message: string };
    readonly categories: Readonly<Record<string, { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }>>;
    readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null; readonly numericValue?: number }>>;
  };
  type Flags = { port: number; logLevel: string; output: string; formFactor: string; onlyCategories: Category[]; blockedUrlPatterns: string[] };
  // oxlint-disable-next-line import/no-default-export -- as the package has it
  export default function lighthouse(address: string, flags: Flags): Promise<{ readonly lhr: Report } | undefined>;
}
