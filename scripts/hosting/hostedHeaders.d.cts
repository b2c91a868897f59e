/**
 * The headers a web server has to send with a file of `dist/`, by their names.
 * `file` is its path below that folder, with "/" ("pane.html", "scripts/pane.0123.js").
 */
export declare function hostedHeaders(file: string): Readonly<Record<string, string>>;

/** Headers that keep Excel on the web from showing the pane or from talking to it. */
export declare const unbearableHeaders: readonly string[];
