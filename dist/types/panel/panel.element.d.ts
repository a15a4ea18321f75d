import { type View } from './view.js';
/**
 * What a visitor sees of `<cookie-consent>`: the banner or the preferences.
 * It stands in the shadow root of `<cookie-consent>` and has none of its own, so the site's children reach its slots
 * and the site's `::part()` rules its parts. Values in by `view`, answers out as events; it never sees the store.
 *
 * @element consent-panel
 * @slot title - In place of the title, of the banner and of the preferences.
 * @slot intro - In place of the banner's first paragraph.
 * @slot preferences-intro - In place of the first paragraph of the preferences.
 * @slot footer - Under the preferences; nothing by default.
 * @csspart banner - The first layer.
 * @csspart dialog - The preferences, and the banner in the `dialog` layout.
 * @csspart title - The heading of either.
 * @csspart intro - What either says first.
 * @csspart category - One category, of either.
 * @csspart note - What else is said: descriptions, who asks, whom to ask, news, the browser's own refusal.
 * @csspart policy - A link to a privacy policy.
 * @csspart button - Every button but the cross; beside it the name of its action:
 * @csspart accept-all
 * @csspart reject-all
 * @csspart preferences
 * @csspart save
 * @csspart withdraw
 * @csspart close - The cross.
 * @cssproperty [--consent-background=Canvas] - It and the next three follow light and dark.
 * @cssproperty [--consent-color] - Text; near `CanvasText`.
 * @cssproperty [--consent-muted] - Descriptions and notes; 68 % `CanvasText`.
 * @cssproperty [--consent-border] - Hairlines; 18 % `CanvasText`.
 * @cssproperty [--consent-focus=var(--consent-color)] - The ring around what has the focus.
 * @cssproperty [--consent-accent=var(--consent-color)] - Filled buttons and ticked boxes.
 * @cssproperty [--consent-on-accent=var(--consent-background)] - Text on filled buttons.
 * @cssproperty [--consent-link=inherit] - Links.
 * @cssproperty [--consent-border-width=1px] - Of every line.
 * @cssproperty [--consent-focus-width=2px] - Of the ring; no less.
 * @cssproperty [--consent-bold=700] - Weight of names and buttons.
 * @cssproperty [--consent-title-size=1.125em]
 * @cssproperty [--consent-title-weight=700]
 * @cssproperty [--consent-line-height=1.5]
 * @cssproperty [--consent-gap=.75em] - Between what the banner says.
 * @cssproperty [--consent-button-height=44px] - At least 24 px.
 * @cssproperty [--consent-button-padding=1em] - At the sides.
 * @cssproperty [--consent-button-weight=700]
 * @cssproperty [--consent-button-background=none] - Of buttons that are not filled, like the next two.
 * @cssproperty [--consent-button-color=inherit]
 * @cssproperty [--consent-button-border] - 50 % of the text colour.
 * @cssproperty [--consent-card-background=none] - Of a service.
 * @cssproperty [--consent-card-radius] - As of buttons.
 * @cssproperty [--consent-box-size=1.25em] - Of checkboxes.
 * @cssproperty [--consent-radius=12px] - Corners of surfaces.
 * @cssproperty [--consent-button-radius=8px] - Corners of buttons and cards.
 * @cssproperty [--consent-font=inherit] - Font family.
 * @cssproperty [--consent-font-size=max(.9375em, 14px)] - An `em` is the site's own text size.
 * @cssproperty [--consent-padding=min(1.5em, 5vw)] - Inside a surface.
 * @cssproperty [--consent-margin=min(1rem, 2.5vw)] - Around a surface; the bar has none.
 * @cssproperty [--consent-width=27em] - Of the box, and of the banner as a dialog.
 * @cssproperty [--consent-dialog-width=42em] - Of the preferences.
 * @cssproperty [--consent-shadow] - Under a surface.
 * @cssproperty [--consent-backdrop=#0009] - Behind a dialog.
 * @cssproperty [--consent-z-index=2147483647] - Only where the browser has no popover.
 * @fires consent-decision - The visitor decided. `decision`
 * @fires consent-view - The visitor asks for another view, or for none. `view`
 */
export declare class ConsentPanel extends HTMLElement {
    #private;
    set view(view: View);
    connectedCallback(): void;
    disconnectedCallback(): void;
}
