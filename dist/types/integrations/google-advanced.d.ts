declare const _default: import("./store.js").Integration;
export default _default;
