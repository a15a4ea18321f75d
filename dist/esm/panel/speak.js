const speak = (element, { lang, dir }) => void Object.assign(element, { lang, dir });

export { speak };
