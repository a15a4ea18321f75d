const write = (value) => Array.isArray(value) ? `[${value.map(write).join()}]` : Object(value) === value ? `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${write(value[key])}`).join()}}` : JSON.stringify(value);
const canonicalJson = (value) => write(JSON.parse(JSON.stringify(value)));

export { canonicalJson };
