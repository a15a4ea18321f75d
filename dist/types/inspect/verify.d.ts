import type { Verification } from './types.js';
export declare function verify(cookieName: string): Promise<Verification>;
