const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
function readCookies() {
  try {
    return get.call(document);
  } catch {
    return "";
  }
}
function writeCookie(cookie) {
  try {
    set.call(document, cookie);
  } catch {
  }
}
const blankCookie = ({ name, domain, path }) => writeCookie(`${name}=0;path=${path};domain=${domain}`);

export { blankCookie, readCookies, writeCookie };
