/** Where the manifest in the repository points: the development server, without a "/" at the end. */
export declare const developmentOrigin: string;

/**
 * Reads the address that an administrator gives in ADDIN_ORIGIN: https, with or without a folder below it.
 * Missing or empty means the development server. The origin comes back without a "/" at the end; what is wrong
 * comes back as one plain sentence with an example.
 */
export declare function checkOrigin(
  value: string | undefined,
): { readonly ok: true; readonly origin: string } | { readonly ok: false; readonly why: string };

/** The manifest's text with every development address pointing at `origin` (as checkOrigin gives it). */
export declare function manifestFor(manifestXml: string, origin: string): string;
