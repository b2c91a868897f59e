/** Excel on the web refuses 5 MB; what is asked of it in one round trip stays below this, in bytes. */
export const blockLimit = 4_000_000;

/** The round trips that are promised: the usual ones, and no more than one for each further block of 4 MB. */
export const mostTrips = (usual: number, bytes: number): number =>
  usual + Math.max(0, Math.ceil(bytes / blockLimit) - 1);
