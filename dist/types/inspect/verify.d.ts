import { type Verification } from '../receipt/check-history.js';
/** What the page says of itself. */
interface VerifiedPage {
    settings: {
        cookie: {
            name: string;
        };
    };
}
export declare const verify: ({ settings: { cookie } }: VerifiedPage) => Promise<Verification>;
export {};
