const own = (name) => Object.getOwnPropertyDescriptor(Document.prototype, name).get.call(document);
const make = (tag) => Document.prototype.createElement.call(document, tag);

export { make, own };
