const jar = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
function readCookies() {
  try {
    return jar.get.call(document);
  } catch {
    return "";
  }
}
function writeCookie(cookie) {
  try {
    jar.set.call(document, cookie);
  } catch {
  }
}
const blankCookie = ({ name, domain, path }) => writeCookie(`${name}=0;path=${path};domain=${domain}`);
const tidyName = (cookieName) => `${cookieName}.tidy`;

export { blankCookie, readCookies, tidyName, writeCookie };
