/** What a name probably is. Never certain: anybody may store anything under any name. */
export interface Guess {
    provider: string;
    /** One of the built-in categories. */
    category: string;
    confidence: 'high' | 'medium' | 'low';
    source: 'temoin' | 'Open Cookie Database';
}
/** The first that fits: ours, then the database's. */
export declare function guess(name: string): Guess | null;
