/** Calls `load` and returns what empties the memories that the loaded modules keep. */
export function loadForgetting(load: () => void): () => void;
