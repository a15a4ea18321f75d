/** What a banner offers. */
export interface Button {
    name: string;
    width: number;
    height: number;
    /** WCAG contrast of its text; null when it cannot be made out. */
    contrast: number | null;
}
export interface Banner {
    /** `temoin`, `autoconsent:<rule>`, `names:<language>`, `selectors`; null: none found. */
    adapter: string | null;
    method: 'click' | 'api' | null;
    accept: Button | null;
    reject: Button | null;
    clicksToAccept: number | null;
    clicksToReject: number | null;
    /** Boxes ticked in advance. */
    preticked: string[];
    /** The page cannot be used without a choice. */
    wall: boolean;
    keyboard: boolean | null;
    /** Whether consent can be withdrawn by something in the page; null: not looked. */
    reopens: boolean | null;
}
