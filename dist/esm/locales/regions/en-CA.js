const enCA = { lang: "en-CA", abroad: "outside Qu\xE9bec" };

export { enCA as default };
