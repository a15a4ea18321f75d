/**
 * What a developer is told, as data: the words lie in `inspect/`, fetched only when there is something to say.
 */
export type WarningCode = 
/** `data-consent` or `consent` names nothing the site declared: held for ever. */
'unknown-name'
/** The gate would not let it in: its address, its nonce, its emptiness or the page's policy is against it. */
 | 'refused'
/** A URL that is refused. */
 | 'address'
/** A `<template>` that Firefox fetches from. */
 | 'template'
/** A second `<cookie-consent>`. */
 | 'second'
/** `guard` on the element, where it comes too late. */
 | 'guard'
/** The script is there twice. */
 | 'twice'
/** An attribute's value is not allowed. */
 | 'value'
/** The JSON child cannot be read. */
 | 'json'
/** The site's styles make accept and reject look different. */
 | 'unequal'
/** Something else that takes the focus comes before the panel. */
 | 'place'
/** Google’s tag was configured before the defaults that it must know. */
 | 'late'
/** Google’s tag runs before consent, and `integrations` says `google`. */
 | 'unheld'
/** `?temoin-audit`: nothing is wrong, but what is found is to be shown as it happens. */
 | 'overlay';
/** `element`: where it is; `about`: the attribute, name or error concerned; `used`: what is used instead. */
export type Warn = (code: WarningCode, element?: object | null, about?: unknown, used?: unknown) => void;
