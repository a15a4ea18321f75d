const isSafeUrl = (url) => !/^(javascript|data|vbscript):/i.test(url.replace(/[^!-\uffff]/g, ""));

export { isSafeUrl };
