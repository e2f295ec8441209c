/** exifr has types for its bundles only; we take its parts, because its bundles can fetch. */
declare module 'exifr/src/core.mjs' {
  export function parse(
    input: Uint8Array,
    options: Readonly<Record<string, boolean | object>>,
  ): Promise<Readonly<Record<string, unknown>> | undefined>;
}
declare module 'exifr/src/*';
