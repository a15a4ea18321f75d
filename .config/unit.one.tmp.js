import base from './unit.config.js';
export default { ...base, browsers: base.browsers.slice(0, 1), files: process.env.FILES?.split(',') ?? base.files };
