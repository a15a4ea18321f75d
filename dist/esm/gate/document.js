const own = (name) => Reflect.get(Document.prototype, name, document);
const make = (tag) => Document.prototype.createElement.call(document, tag);

export { make, own };
