import base from './unit.config.js';
export default { ...base, rootDir: base.rootDir, browsers: base.browsers.slice(0, 1), ...(process.env.FILES && { files: process.env.FILES.split(',') }) };
