const answer = (from, type, what) => void from.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), what));

export { answer };
