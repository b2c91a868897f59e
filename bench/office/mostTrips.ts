/** What Excel on the web refuses to take or to answer in one round trip, in bytes. */
export const refused = 5_000_000;
const blockLimit = 4_000_000;

/** The round trips that are promised: the usual ones, and no more than one for each further block of 4 MB. */
export const mostTrips = (usual: number, bytes: number): number =>
  usual + Math.max(0, Math.ceil(bytes / blockLimit) - 1);
