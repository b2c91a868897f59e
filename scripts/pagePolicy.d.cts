/** Where Office.js comes from in the pages that ship: Microsoft's own server, the only copy that Microsoft supports. */
export declare const microsoft: string;

/**
 * The Content-Security-Policy that stands in the pages: they may talk to their own origin and to that of Office.js
 * (empty where the same server has it), and to nobody else.
 */
export declare function policyFor(officeJsOrigin: string): string;
