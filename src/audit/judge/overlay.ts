/** What is known for sure: names and hosts that the big lists lack or get wrong. Own research, from vendors' pages. */
import type { Purpose } from '../types/index.js';

export interface KnownItem {
  purpose: Purpose;
  vendor: string;
  /** `*` stands for anything. */
  names: readonly string[];
}

// purpose | vendor | cookies and storage keys
const ITEMS = `
necessary|temoin|cookie_consent cookie_consent.*
necessary|CookieConsent|cc_cookie
necessary|Klaro|klaro
necessary|Orejime|eu-consent orejime
necessary|tarteaucitron|tarteaucitron
necessary|c15t|c15t c15t-* c15t:*
necessary|Cookiebot|CookieConsent CookieConsentBulkSetting-*
necessary|OneTrust|OptanonConsent OptanonAlertBoxClosed OptanonControl
necessary|Usercentrics|uc_settings uc_user_interaction uc_tcf ucString ucData
necessary|Didomi|didomi_token didomi_dcs
necessary|TCF|euconsent-v2 eupubconsent-v2 usprivacy addtl_consent gpp_*
necessary|Axeptio|axeptio_cookies axeptio_all_vendors axeptio_authorized_vendors
necessary|CookieYes|cookieyes-consent cookieyesID cky-consent
necessary|Osano|osano_consentmanager osano_consentmanager_uuid cookieconsent_status
necessary|iubenda|_iub_cs-*
necessary|Complianz|cmplz_*
necessary|Borlabs|borlabs-cookie
necessary|TrustArc|notice_behavior notice_gdpr_prefs notice_preferences cmapi_cookie_privacy TAsessionID
necessary|Quantcast|_cmpRepromptHash noniabvendorconsent
necessary|Termly|TERMLY_API_CACHE
necessary|PHP|PHPSESSID
necessary|Java|JSESSIONID
necessary|ASP.NET|ASP.NET_SessionId __RequestVerificationToken .AspNetCore.Antiforgery.* .AspNetCore.Session .AspNetCore.Cookies* .ASPXAUTH
necessary|ASP|ASPSESSIONID*
necessary|ColdFusion|CFID CFTOKEN
necessary|Django|csrftoken sessionid messages
necessary|Rails|_session_id _*_session
necessary|Laravel|XSRF-TOKEN laravel_session
necessary|Express|connect.sid
necessary|Next.js|__Host-next-auth.* __Secure-next-auth.* next-auth.* __Host-authjs.* __Secure-authjs.* authjs.*
necessary|Symfony|SYMFONY_SESSION REMEMBERME
necessary|WordPress|wordpress_logged_in_* wordpress_sec_* wordpress_test_cookie wp-settings-* wp_woocommerce_session_* woocommerce_cart_hash woocommerce_items_in_cart
necessary|Drupal|SESS* SSESS*
necessary|Joomla|joomla_user_state
necessary|TYPO3|fe_typo_user be_typo_user
necessary|Magento|form_key mage-cache-sessid mage-messages mage-cache-storage private_content_version
necessary|Shopify|cart cart_sig cart_ts secure_customer_sig _shopify_essential localization
necessary|PrestaShop|PrestaShop-*
necessary|Cloudflare|__cf_bm cf_clearance __cfruid _cfuvid __cflb
necessary|AWS|AWSALB AWSALBCORS AWSALBTG AWSALBTGCORS AWSELB AWSELBCORS aws-waf-token
necessary|Azure|ARRAffinity ARRAffinitySameSite ApplicationGatewayAffinity*
necessary|Akamai|ak_bmsc bm_sv bm_sz bm_mi _abck
necessary|Imperva|visid_incap_* incap_ses_* nlbi_*
necessary|F5|BIGipServer* TS01*
necessary|Stripe|__stripe_mid __stripe_sid
necessary|Google reCAPTCHA|_GRECAPTCHA
necessary|Auth0|auth0 auth0_compat did did_compat
necessary|Keycloak|KEYCLOAK_SESSION KEYCLOAK_IDENTITY AUTH_SESSION_ID KC_RESTART
necessary|Keystone|keystonejs-session
necessary|Generic|csrf csrf_token _csrf xsrf session sid __Host-session __Secure-session
functional|Generic|lang language locale i18next i18n_redirected theme color-scheme dark-mode currency
functional|Polylang|pll_language
functional|WPML|wp-wpml_current_language _icl_current_language
functional|Intercom|intercom-id-* intercom-session-* intercom-device-id-*
functional|Zendesk|__zlcmid ZD-*
functional|Crisp|crisp-client*
functional|Tawk|TawkConnectionTime twk_*
functional|Drift|drift_aid driftt_aid drift_campaign_refresh
functional|Tidio|tidio_state_*
analytics|Google Analytics|_ga _ga_* _gid _gat _gat_* __utma __utmb __utmc __utmt __utmv __utmz _dc_gtm_* FPID FPLC AMP_TOKEN
analytics|Matomo|_pk_id* _pk_ses* _pk_ref* _pk_cvar* _pk_hsr* _pk_testcookie* mtm_* MATOMO_SESSID
analytics|Hotjar|_hjSession* _hjSessionUser_* _hjid _hjFirstSeen _hjAbsoluteSessionInProgress _hjIncluded* _hjTLDTest _hjUserAttributes*
analytics|Clarity|_clck _clsk CLID
analytics|Piano|_pcid _pctx _pprv atuserid atidvisitor xtvrn
analytics|Adobe|s_cc s_sq s_vi s_fid s_ecid AMCV_* AMCVS_*
analytics|Mixpanel|mp_*_mixpanel __mp_opt_in_out_*
analytics|Amplitude|amplitude_id* AMP_* amp_*
analytics|Heap|_hp2_* _hp5_*
analytics|PostHog|ph_*_posthog __ph_opt_in_out_*
analytics|Segment|ajs_anonymous_id ajs_user_id ajs_group_id
analytics|Yandex|_ym_uid _ym_d _ym_isad _ym_visorc*
analytics|New Relic|NRBA_*
analytics|Plausible|plausible_ignore
analytics|Contentsquare|_cs_id _cs_s _cs_c _cs_mk
analytics|FullStory|fs_uid fs_lua
analytics|LogRocket|_lr_* _lr_uf_*
analytics|Mouseflow|mf_user mf_*
analytics|Crazy Egg|_ce.s _ceir cebs cebsp_ is_returning
analytics|Lucky Orange|_lo_*
analytics|VWO|_vwo_uuid* _vis_opt_* _vwo_*
analytics|Optimizely|optimizelyEndUserId optimizely*
analytics|AB Tasty|ABTasty ABTastySession
analytics|Kissmetrics|km_*
analytics|Chartbeat|_cb _cb_ls _cb_svref _chartbeat2
analytics|Snowplow|_sp_id.* _sp_ses.*
analytics|Statcounter|is_unique is_visitor_unique
analytics|Parse.ly|_parsely_session _parsely_visitor
analytics|Shopify|_shopify_y _shopify_s _y _s
analytics|WooCommerce|sbjs_*
marketing|Google Ads|_gcl_au _gcl_aw _gcl_dc _gcl_gs _gcl_ls _gac_* IDE test_cookie DSID __gads __gpi __eoi NID 1P_JAR AID ANID
marketing|Meta|_fbp _fbc fr lastExternalReferrer lastExternalReferrerTime
marketing|Microsoft Ads|_uetsid _uetvid _uetmsclkid MUID MUIDB _uetsid_exp _uetvid_exp ANONCHK SRM_B
marketing|LinkedIn|li_fat_id bcookie lidc UserMatchHistory AnalyticsSyncHistory li_sugr bscookie ln_or lms_ads lms_analytics
marketing|TikTok|_ttp _tt_enable_cookie ttcsid ttcsid_* tt_sessionId tt_appInfo tt_pixel_session_index
marketing|X|personalization_id muc_ads guest_id_ads guest_id_marketing
marketing|Pinterest|_pin_unauth _pinterest_ct_ua _derived_epik
marketing|Snapchat|_scid _scid_r _sctr sc_at
marketing|Reddit|_rdt_uuid _rdt_cid
marketing|Quora|_qca
marketing|Criteo|cto_bundle cto_bidid cto_optout uid
marketing|Taboola|t_gid t_pt_gid taboola*
marketing|Outbrain|obuid outbrain_cid_fetch
marketing|HubSpot|hubspotutk __hstc __hssc __hssrc messagesUtk
marketing|Marketo|_mkto_trk
marketing|Pardot|visitor_id* pi_opt_in* lpv*
marketing|Mailchimp|_mcid _mcga
marketing|Klaviyo|__kla_id
marketing|ActiveCampaign|prism_* ac_enable_tracking
marketing|The Trade Desk|TDID TDCPM
marketing|Xandr|uuid2 anj sess icu
marketing|AddThis|__atuvc __atuvs
marketing|Brevo|sib_cuid
marketing|RudderStack|rl_*
marketing|Branch|branch_session branch_session_first
marketing|Awin|_aw_m_* AWSESS
marketing|Impact|IR_*
multimedia|YouTube|YSC VISITOR_INFO1_LIVE VISITOR_PRIVACY_METADATA yt-* yt.* ytidb::* __Secure-ROLLOUT_TOKEN __Secure-YEC
multimedia|Vimeo|vuid player
multimedia|Spotify|sp_t sp_landing
multimedia|SoundCloud|sc_anonymous_id
multimedia|Dailymotion|dmvk v1st ts usprivacy_dm
`;

// purpose | vendor | hosts, each with its subdomains
const HOSTS = `
analytics|Google Analytics|google-analytics.com analytics.google.com
analytics|Google Tag Manager|googletagmanager.com
marketing|Google Ads|doubleclick.net googleadservices.com googlesyndication.com
marketing|Meta|facebook.com facebook.net
analytics|Clarity|clarity.ms
marketing|Microsoft Ads|bat.bing.com
marketing|LinkedIn|px.ads.linkedin.com snap.licdn.com
marketing|TikTok|analytics.tiktok.com
multimedia|YouTube|youtube.com youtube-nocookie.com ytimg.com youtu.be
multimedia|Vimeo|vimeo.com vimeocdn.com
multimedia|Dailymotion|dailymotion.com
multimedia|Spotify|open.spotify.com
multimedia|SoundCloud|w.soundcloud.com
multimedia|Google Maps|maps.googleapis.com maps.google.com maps.gstatic.com
delivery|Google Fonts|fonts.googleapis.com fonts.gstatic.com
delivery|Google|ajax.googleapis.com
delivery|jsDelivr|cdn.jsdelivr.net
delivery|unpkg|unpkg.com
delivery|cdnjs|cdnjs.cloudflare.com
delivery|Adobe Fonts|use.typekit.net p.typekit.net
delivery|Font Awesome|use.fontawesome.com kit.fontawesome.com
necessary|Cloudflare Turnstile|challenges.cloudflare.com
necessary|Stripe|js.stripe.com m.stripe.com api.stripe.com
functional|Google reCAPTCHA|recaptcha.net
analytics|Cloudflare Insights|static.cloudflareinsights.com
analytics|Sentry|sentry.io ingest.sentry.io sentry-cdn.com
`;

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));

export const KNOWN_ITEMS: readonly KnownItem[] = rows(ITEMS).map(([purpose = '', vendor = '', names = '']) => ({ purpose, vendor, names: names.split(' ') }));

export const KNOWN_HOSTS: readonly (readonly [host: string, purpose: Purpose, vendor: string])[] = rows(HOSTS).flatMap(([purpose = '', vendor = '', hosts = '']) =>
  hosts.split(' ').map((host) => [host, purpose, vendor] as const),
);
