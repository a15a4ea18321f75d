import type { EmbedKind } from '../locales/texts.js';
/** What is known of an embed from its address alone. */
export interface Embed {
    kind: EmbedKind;
    /** For example `YouTube`; of an unknown provider, its host. */
    service: string;
    /** The company that receives the visitor's information. */
    provider: string;
    /** The address of the frame, the provider's most private form. */
    src: string;
    /** Where it can be seen without a frame. */
    link: string;
    /** CSS `aspect-ratio`. */
    ratio: string;
}
