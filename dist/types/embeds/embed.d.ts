import type { EmbedKind } from '../locales/texts.js';
/** What is known of an embed from its address alone. */
export interface Embed {
    kind: EmbedKind;
    /** For example `YouTube`; of an unknown provider, its host. */
    service: string;
    /** The company that receives the visitor's information. */
    provider: string;
    /** Where that company is: ISO 3166-1. */
    country?: string;
    /** The address of the frame, the provider's most private form. */
    src: string;
    /** The same, playing at once; where a provider has no such thing, `src` is all there is. */
    play?: string;
    /** Where it can be seen without a frame. */
    link: string;
    /** The room it takes: as CSS has it, and it may be written so in `style`. `minHeight`: below that it cannot be used, whatever the ratio. */
    box: {
        aspectRatio: string;
        minHeight?: string;
    };
    /** Properties of the frame over the usual ones. */
    frame?: {
        allow?: string;
        sandbox?: string;
    };
}
