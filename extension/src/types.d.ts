declare module '*.css?inline' {
  const css: string;
  export default css;
}

/** The verified lines of the pack's help lists by region, put in at build time. */
declare module 'handrail:help' {
  type Line = import('./protocol').HelpLine & { audience: 'all' | import('./protocol').AgeBand };
  const lines: Record<string, Line[]>;
  export default lines;
}

/** The table and the words of basic protection as JSON (see `src/floor/floor.ts`), put in at build time. */
declare module 'handrail:floor' {
  const written: string;
  export default written;
}
