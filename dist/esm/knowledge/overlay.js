const OVERLAY = `
Django | essential | sessionid? csrftoken? django_language
Ruby on Rails | essential | _session_id? _*_session?
PHP | essential | PHPSESSID
Java servlets | essential | JSESSIONID
ASP.NET | essential | ASP.NET_SessionId .AspNetCore.* .ASPXAUTH __RequestVerificationToken* ARRAffinity ARRAffinitySameSite
Laravel | essential | laravel_session XSRF-TOKEN? remember_web_*
Express | essential | connect.sid
Symfony | essential | REMEMBERME?
Next.js (Auth.js) | essential | next-auth.* __Secure-next-auth.* __Host-next-auth.* authjs.* __Secure-authjs.* __Host-authjs.*
WordPress | essential | wordpress_logged_in_* wordpress_sec_* wordpress_test_cookie wp-settings-* wp-postpass_* comment_author_*
WooCommerce | essential | woocommerce_cart_hash woocommerce_items_in_cart wp_woocommerce_session_* wc_cart_hash_* wc_fragments_*
Drupal | essential | SESS*? SSESS* Drupal.*
TYPO3 | essential | fe_typo_user be_typo_user
Joomla | essential | joomla_user_state
Magento | essential | form_key? mage-cache-* mage-messages private_content_version
PrestaShop | essential | PrestaShop-*
Shopify | essential | _shopify_essential cart cart_currency cart_sig secure_customer_sig _secure_session_id localization? keep_alive?
Cloudflare | essential | __cf_bm cf_clearance _cfuvid __cflb __cfruid cf_chl_*
AWS load balancer | essential | AWSALB AWSALBCORS AWSALBTG AWSALBTGCORS
Azure | essential | ApplicationGatewayAffinity ApplicationGatewayAffinityCORS
F5 BIG-IP | essential | BIGipServer* TS01*
Akamai | essential | ak_bmsc bm_sv bm_sz _abck akavpau_*
Imperva | essential | incap_ses_* visid_incap_* nlbi_*
DataDome | essential | datadome
Stripe | essential | __stripe_mid __stripe_sid
PayPal | essential | x-pp-s ts_c? l7_az enforce_policy
hCaptcha | essential | hmt_id hc_accessibility
reCAPTCHA | preferences | _GRECAPTCHA rc::*
temoin | essential | cookie_consent cookie_consent.*
vanilla-cookieconsent | essential | cc_cookie
Klaro | essential | klaro
Orejime | essential | eu-consent orejime
tarteaucitron | essential | tarteaucitron
Cookiebot | essential | CookieConsent CookieConsentBulkSetting-*
OneTrust | essential | OptanonConsent OptanonAlertBoxClosed eupubconsent-v2 OneTrustWPCCPAGoogleOptOut
Didomi | essential | didomi_token euconsent-v2
CookieYes | essential | cookieyes-consent cky-*
Complianz | essential | cmplz_*
Axeptio | essential | axeptio_cookies axeptio_authorized_vendors axeptio_all_vendors
Usercentrics | essential | uc_settings uc_user_interaction ucString
Osano | essential | osano_consentmanager*
iubenda | essential | _iub_cs-*
Quantcast Choice | essential | addtl_consent
Borlabs | essential | borlabs-cookie
Google Analytics | analytics | _ga _ga_* _gid _gat _gat_* __utma __utmb __utmc __utmt __utmv __utmz _dc_gtm_* FPID FPLC _gac_*
Google Ads | marketing | _gcl_* _gac_gb_* IDE test_cookie DSID FPAU FPGCLAW FPGCLDC __gads __gpi __gpi_optout __eoi GED_PLAYLIST_ACTIVITY google_experiment_mod*
Google | marketing | NID 1P_JAR AID TAID ANID SID HSID SSID APISID SAPISID __Secure-1PAPISID __Secure-3PAPISID __Secure-1PSID __Secure-3PSID CONSENT SOCS
Google Optimize | analytics | _gaexp _gaexp_rc _opt_awcid _opt_expid
YouTube | multimedia | YSC VISITOR_INFO1_LIVE VISITOR_PRIVACY_METADATA PREF? yt-remote-* yt.innertube::* ytidb::* yt-player-* __Secure-YEC __Secure-ROLLOUT_TOKEN
Vimeo | multimedia | vuid player? sync_active __cf_vimeo
Dailymotion | multimedia | dmvk ts? v1st dm-euconsent-v2
Spotify | multimedia | sp_t sp_landing sp_m
SoundCloud | multimedia | sc_anonymous_id soundcloud_*
Twitch | multimedia | unique_id unique_id_durable twitch.lohp.countryCode server_session_id
Meta | marketing | _fbp _fbc fr datr sb dpr wd lastExternalReferrer lastExternalReferrerTime
TikTok | marketing | _ttp _tt_enable_cookie ttclid ttwid tt_appInfo tt_sessionId tt_pixel_session_index
LinkedIn | marketing | li_fat_id bcookie bscookie lidc li_gc li_sugr UserMatchHistory AnalyticsSyncHistory ln_or li_adsId
X | marketing | guest_id guest_id_ads guest_id_marketing personalization_id muc_ads twclid _twclid _twsess twpid
Pinterest | marketing | _pin_unauth _pinterest_ct_ua _pinterest_sess _epik _derived_epik _routing_id
Snap | marketing | _scid _scid_r sc_at _sctr _schn
Reddit | marketing | _rdt_uuid _rdt_cid
Microsoft Advertising | marketing | MUID MUIDB _uetsid _uetvid _uetsid_exp _uetvid_exp _uetmsclkid MR SRM_B ANONCHK
Microsoft Clarity | analytics | _clck _clsk CLID SM _cltk
Matomo | analytics | _pk_id.* _pk_ses.* _pk_ref.* _pk_cvar.* _pk_hsr.* mtm_consent mtm_cookie_consent mtm_consent_removed MATOMO_SESSID
Piwik PRO | analytics | ppms_privacy_* stg_*
Adobe Analytics | analytics | s_cc s_sq s_vi s_fid AMCV_* AMCVS_* s_ecid s_nr s_ppv s_ppvl mbox mboxEdgeCluster kndctr_*
Piano Analytics | analytics | _pcid _pctx _pprv pa_privacy pa_user atuserid atidvisitor atauthority
Hotjar | analytics | _hjSession_* _hjSessionUser_* _hjid _hjFirstSeen _hjIncludedInSample _hjAbsoluteSessionInProgress _hjTLDTest _hjSessionRejected _hjSessionResumed hjActiveViewportIds hjViewportId
Mixpanel | analytics | mp_*_mixpanel __mp_opt_in_out_* mp_*
Amplitude | analytics | amplitude_id_* AMP_* AMP_MKTG_* amp_*
Segment | analytics | ajs_anonymous_id ajs_user_id ajs_group_id ajs_user_traits analytics_session_id
PostHog | analytics | ph_*_posthog ph_*_primary_window_exists ph_*_window_id __ph_opt_in_out_*
Heap | analytics | _hp2_id.* _hp2_ses_props.* _hp2_props.* _hp5_*
Plausible | analytics | plausible_ignore
FullStory | analytics | fs_uid fs_lua fs_cid _fs_*
LogRocket | analytics | _lr_* _lr_uf_*
Mouseflow | analytics | mf_* mf_user
Crazy Egg | analytics | _ceg.* _CEFT ceg.* cebs cebsp_ _ce.s _ce.*
Lucky Orange | analytics | _lo_uid _lo_v _lorid __lotl __lotr
Contentsquare | analytics | _cs_id _cs_s _cs_c _cs_cvars _cs_mk _cs_root-domain
Optimizely | analytics | optimizelyEndUserId optimizelySession optimizelyRumLB optimizelyDomainTestCookie
VWO | analytics | _vwo_uuid _vwo_uuid_v2 _vwo_ds _vwo_sn _vis_opt_s _vis_opt_test_cookie _vis_opt_exp_*
AB Tasty | analytics | ABTasty ABTastySession
Kameleoon | analytics | kameleoonVisitorCode kameleoon*
New Relic | analytics | NREUM NRAGENT
Datadog | analytics | _dd_s _dd_cookie_test_*
Sentry | analytics | sentryReplaySession
Chartbeat | analytics | _cb _chartbeat2 _chartbeat4 _cb_svref _cb_ls
Parse.ly | analytics | _parsely_session _parsely_visitor
comScore | analytics | UID UIDR _scor_uid
Snowplow | analytics | _sp_id.* _sp_ses.* snowplowOutQueue_*
Jetpack Stats | analytics | tk_ai tk_lr tk_or tk_qs tk_tc
HubSpot | marketing | hubspotutk __hstc __hssc __hssrc messagesUtk __hs_opt_out __hs_initial_opt_in
Salesforce Pardot | marketing | visitor_id* pardot lpv*
Marketo | marketing | _mkto_trk
ActiveCampaign | marketing | prism_* ac_enable_tracking
Mailchimp | marketing | mailchimp_landing_site mailchimp.* _mcid _mcga
Klaviyo | marketing | __kla_id __kla_viewed kl-*
Criteo | marketing | cto_bundle cto_bidid cto_optout cto_tld_test cto_axid uid?
Taboola | marketing | t_gid t_pt_gid taboola* trc_cookie_storage
Outbrain | marketing | obuid outbrain_cid_fetch OB-USER-TOKEN
The Trade Desk | marketing | TDID TDCPM TTDOptOut _tt_*
Amazon Ads | marketing | ad-id ad-privacy aws-waf-token?
Xandr | marketing | uuid2 anj sess? icu XANDR_PANID
Quantcast | marketing | __qca
AdRoll | marketing | __adroll __adroll_fpc __adroll_consent __ar_v4 _ar_v4
Yandex Metrica | analytics | _ym_* yandexuid yabs-sid ymex yuidss
Baidu Tongji | analytics | Hm_lvt_* Hm_lpvt_* HMACCOUNT BAIDUID
VK | social | remixlang remixstid remixua remixsts
AddThis | social | __atuvc __atuvs uvc loc xtc
ShareThis | social | __stid __stidv st_optout
Disqus | social | disqus_unique disqusauth
Intercom | preferences | intercom-id-* intercom-session-* intercom-device-id-* intercom.*
Zendesk | preferences | __zlcmid ZD-* _zendesk_* zte2095
Crisp | preferences | crisp-client* crisp-client/*
Drift | preferences | driftt_aid drift_aid drift_campaign_refresh driftt_sid DRIFT_*
tawk.to | preferences | TawkConnectionTime twk_* tawk_* _tawk*
LiveChat | preferences | __lc_cid __lc_cst __oauth_redirect_detector __lc2_cid
Tidio | preferences | tidio_state_*
Freshchat | preferences | _frsht* fc_*?
Weglot, WPML, Polylang | preferences | wp-wpml_current_language pll_language wglang* WPML_*
Google Translate | preferences | googtrans
Trustpilot | marketing | tp-b2b-refresh-token TrustboxSplitTest_*
Cloudflare Turnstile | essential | cf_turnstile*
Algolia | preferences | _ALGOLIA ALGOLIA*
Wistia | multimedia | wistia wistia-video-progress-*
JW Player | multimedia | jwplayer.* jwplayerLocalId
Brightcove | multimedia | BC_BANDWIDTH vjs-*
Vidyard | multimedia | vyi vyrt*
`;

export { OVERLAY };
