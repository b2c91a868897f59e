/**
 * Queues a part of what is to be written with each step, and gives nothing. Office.js sends all of it at once when it
 * is told to, so between two steps nothing is half written, and the browser may do something else.
 */
export type Queueing = Generator<undefined, void, undefined>;
