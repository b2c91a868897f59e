const RealMap = Map;
const RealWeakMap = WeakMap;

/** A WeakMap whose whole content can be forgotten. */
class Forgetful {
  #kept = new RealWeakMap();
  get = (key) => this.#kept.get(key);
  has = (key) => this.#kept.has(key);
  delete = (key) => this.#kept.delete(key);
  set = (key, value) => {
    this.#kept.set(key, value);
    return this;
  };
  forget = () => {
    this.#kept = new RealWeakMap();
  };
}

/**
 * Calls `load` and returns what empties the memories that the loaded modules keep: their WeakMaps, and the Maps that
 * are empty once all is loaded. What was remembered under one mutant must not decide about the next.
 */
exports.loadForgetting = (load) => {
  const maps = [];
  const weakMaps = [];
  globalThis.Map = class extends RealMap {
    constructor(entries) {
      super(entries);
      maps.push(this);
    }
  };
  globalThis.WeakMap = class extends Forgetful {
    constructor() {
      super();
      weakMaps.push(this);
    }
  };
  try {
    load();
  } finally {
    globalThis.Map = RealMap;
    globalThis.WeakMap = RealWeakMap;
  }
  const memories = maps.filter((map) => map.size === 0);
  return () => {
    for (const memory of memories) memory.clear();
    for (const memory of weakMaps) memory.forget();
  };
};
