/**
 * Extract of the Open Cookie Database (https://github.com/jkwakman/Open-Cookie-Database, commit 0ee5a17, 2026-01-21),
 * Apache-2.0: see LICENSE beside this file. Changed: only name, platform and category are kept, grouped; wildcards of three
 * letters or fewer, and names on whose category two platforms disagree, are left out; Functional, Personalization and
 * Security are `p`: none of them says that no consent is needed.
 */

/** `platform|category|names`, a line each: `a` analytics, `m` marketing, `p` preferences; `*` ends a beginning. */
export const COOKIES = `
1rx.io|m|_rxuuid
33Across|m|33x_ps
ABTasty|a|ABTasty ABTastySession
ABlyft|a|ablyft_exps ablyft_queue ablyft_tracking_consent ablyft_uvs
AFAS|p|.auth .secureclient .securesession .stateflags
ASP.net|p|ASP.NET_SessionId
AT Internet|a|atidvisitor atuserid
AWS Cookies Popup|p|aw_popup_viewed_page
Abovo Media|a|tv_spot_tracker
Active Campaign|m|ac_enable_tracking prism_*
Acuity|m|auid aum
Adalyser.com|m|__adal_ca __adal_cw __adal_id __adal_ses
Adcalls|a|acalltrackerreferrer
Adcalls|m|acalltracker acalltrackernumber
Adcalls|p|acalltrackersession excludecalltracking
Adform|m|C CFFC* CM CM14 DigiTrust.v1.identity EBFC* EBFCD* GCM TPC adformfrpid adtrc cid otsid uid
Adhese|a|adhese2
Adhese|m|adform_uid adheseCustomer appnexus_uid improvedigital_uid pubmatic_uid rubicon_uid triplelift_uid
Adition|m|UserID1
Adkernel|m|ADKUID DSP2F_* SSPR_* SSPZ
Admatic|m|__adm_ui __adm_uiex __adm_usyncc uids
Admixer|m|am-uid
Adobe Advertising|m|_lcc _tmae adcloud ev_sync_ax ev_sync_bk ev_sync_dd ev_sync_fs ev_sync_ix ev_sync_nx ev_sync_ox ev_sync_pm ev_sync_rc ev_sync_tm ev_sync_yh ev_tm everest_g_v2 everest_session_v2 id_adcloud
Adobe Analytics|a|fid s_cc s_fid s_ppv s_sq s_tp s_vi*
Adobe Analytics|m|s_ecid
Adobe Analytics|p|sat_track
Adobe Audience Manager|m|AMCVS_* AMCV_* _dp aam_uuid demdex dextp dpm dst mbox
Adobe Audience Manager|p|at_check renderid
Adobe ColdFusion|p|cfid cftoken
Adxcore|m|DISPATCHER advst_uid_11
Adyen|p|_rp_uid
Ahoy|a|ahoy_visit ahoy_visitor
Akamai|p|AKA_A2 ak_bmsc bm_sv
Akamai Botmanager|p|_abck
Algolia|a|_ALGOLIA
Alteon|p|AlteonP
Amazon|m|__trf.src ad-id ad-privacy
Amazon Web Services|a|aws-target-visitor-id
Amazon Web Services|p|AWSALB AWSALBCORS AWSALBTG AWSALBTGCORS AWSELB AWSELBCORS aws-csds-token aws-priv aws_lang
Amplitude|a|AMP_* AMP_MKTG_* AMP_TEST AMP_TLDTEST amplitude_cookie_test amplitude_id_* amplitude_test*
Aniview|m|aniC version
Atlas|m|AA003 ATN
Audrte|m|arcki2* arcki2_adform arcki2_ddp
Auth0|p|__txn_* a0_users:sess a0_users:sess.sig auth0 auth0-mf auth0-mf_compat auth0_compat did did_compat
Awin|m|AwinChannelCookie lantern
Axeptio|p|axeptio_all_vendors axeptio_authorized_vendors axeptio_cookies
Azure / Microsoft|p|.ASPXANONYMOUS .ASPXAUTH .AspNetCore.Mvc.CookieTempDataProvider ARRAffinity ARRAffinitySameSite ASLBSA ASLBSACORS ASPSESSIO* ApplicationGatewayAffinity ApplicationGatewayAffinityCORS Dynamics365PortalAnalytics RpsContextCookie VisitorStorageGuid __AntiXsrfToken buid esctx fpc nSGt-* stsservicecookie x-ms-cpim-admin x-ms-cpim-cache* x-ms-cpim-csrf x-ms-cpim-ctx x-ms-cpim-dc x-ms-cpim-geo x-ms-cpim-rc x-ms-cpim-rp x-ms-cpim-slice x-ms-cpim-sso* x-ms-cpim-trans
Baidu|a|HMACCOUNT Hm_lpvt_ Hm_lvt_
Bazaar Voice|a|BVBRANDID BVBRANDSID
Bazaar Voice|m|BVID BVSID
Beamer|m|_BEAMER_DATE_* _BEAMER_FILTER_BY_URL_* _BEAMER_FIRST_VISIT_* _BEAMER_LAST_POST_SHOWN_* _BEAMER_USER_ID_*
Beeswax|m|bito bitoIsSecure
Belco|p|belco-anonymous-id belco-cookies
Beslist.nl|a|client_bslstaid client_bslstmatch client_bslstsid client_bslstuid
Bidence|m|_dsp_uid* _ssp_update_time* duid_update_time
Bing / Microsoft|m|ACH01 ACL ACLUSR ANON ANONCHK BCP BFB BFBUSR CC MC1 MH MR MSFPC MSPTC MUID MUIDB NAP OID OIDI OIDR ToptOut _HPVN _RwBf _UR _u _uetsid _uetvid childinfo kcdob kcrelid kcru pcfm
Bing / Microsoft|p|AADSSO KievRPSAuth MC0 MS0 MSNRPSAuth MSPAuth MSPProf PPAuth SRM_B WLSSC brcap x-ms-gateway-slice
Bit.ly|a|_bit
Blue|m|BLUEID ckid hash
BlueKai|m|bkdc bkpa bku
Blueconic.com|m|BCReferrerOverrule BCRefusedObjectives BCRevision BCSessionID BCTempID BCTracking bc_tstgrp
Blueconic.com|p|BCPermissionLevel
Bombora|m|tp
Borlabs|p|borlabs-cookie
Bouncex|m|bounceClientVisit dgzsdl08v4
Braze|a|ab.storage.deviceId.* ab.storage.sessionId.*
Braze|p|ab._gd ab.optOut ab.storage.userId.*
Browser-Update.org|p|browserupdateorg
CHEQ AI Technologies|p|_cq_duid _cq_suid
CakePHP|p|CAKEPHP
Casale Media|m|CMID CMPRO CMPS CMRUM3 CMST
Channel.me|p|wwwchannelme_z_sid
Chartbeat|a|_SUPERFLY_nosample _chartbeat*
Citrix|p|NSC_*
Civic|p|CookieControl HAAPPLB HACIVIC HACIVICLB
Claritas|m|barometric[cuid] barometric[idfa]
CleanTalk|p|apbct_* apbct_antibot apbct_cookies_test ct_check_js ct_fkp_timestamp ct_has_scrolled ct_pointer_data ct_ps_timestamp ct_sfw_ ct_timezone spbc_2fa_passed spbc_cookies_test spbc_firewall_pass_key spbc_is_logged_in spbc_log_id spbc_timer
CloudFlare|p|__cfwaitingroom cf_chl_rc_i cf_chl_rc_m cf_chl_rc_ni cf_ob_info cf_use_ob
Cloudflare|p|__cf_bm __cfduid __cflb __cfruid __cfseq _cfuvid cf_chl_2 cf_clearance
CodeIgniter|p|ci_session
Codepen|p|__editor_layout codepen_session codepen_signup_referrer codepen_signup_referrer_date
CognitoForms|a|c-plan c-referrer c-signup cognito.organization cognito.services.a
ComScore|m|PID UID UIDR XID
Command Act|a|TCAUDIENCE _TCCookieSync
Command Act|m|CAID TCID TCLANDINGURL TCREDIRECT TCREDIRECT_DEDUP TCSESSION TMS WID tc_cj_v2 tc_cj_v2_cmp. tc_cj_v2_med
Command Act|p|DLBCTLYOXA FDLBCAMPAIGNCDOM FDLBCTLY FDLBFIRST FDLBFIRSTAPI FDLBFIRSTCAMPAIGN FDLBFIRSTCAMPAIGNEF FDLBFIRSTCMP FDLBFIRSTDATA FDLBFIRSTEVENTS FDLBFIRSTTMS TCIPD TC_CHECK_COOKIES_SUPPORT TC_OUTPUT TC_OUTPUT_categories TC_PRIVACY TC_PRIVACY_CENTER tc_caids tc_cj_ss tc_sample_ tc_ss* tc_test_cookie
Complianz|p|cmplz_banner-status cmplz_choice cmplz_consented_services cmplz_functional cmplz_id cmplz_marketing cmplz_policy_id cmplz_preferences cmplz_saved_categories cmplz_saved_services cmplz_statistics cmplz_stats cmplz_user_data complianz_consent_status complianz_policy_id
Consentmanager.net|p|__cmpcc __cmpccc* __cmpccpausps* __cmpccx __cmpconsent* __cmpcpc* __cmpcvc* __cmpfcc __cmpiab* __cmpiuid __cmpld __cmpwel*
ContentSquare|a|WRBlock WRIgnore WRUID _CT_RS_ __CT_Data _cs_c _cs_cvars _cs_debug _cs_ex _cs_id _cs_mk_aa _cs_mk_ga _cs_optout _cs_rl _cs_root-domain _cs_s _cs_same_site _cs_tld* _hjUserAttrbutesHash _hjUserAttributes _hjasCachedUserAttributes _hp2_hld _hp5_event_props.* _hp5_meta.*
Convert Insights|p|_conv_r _conv_s _conv_v
Cookie First|p|cookiefirst-consent
Cookie Law Info|p|CookieLawInfoConsent cli_user_preference cookielawinfo-checkbox-advertisement cookielawinfo-checkbox-analytics cookielawinfo-checkbox-functional cookielawinfo-checkbox-marketing cookielawinfo-checkbox-necessary cookielawinfo-checkbox-non-necessary cookielawinfo-checkbox-others cookielawinfo-checkbox-performance cookielawinfo-checkbox-preferences viewed_cookie_policy
Cookie Script|p|CookieScriptConsent
CookieConsent.io|m|ccec_user
CookieConsent.io|p|cookie-consent-io cookie-consent-io-gdpr cookie-consent-io-timestamp*
CookieYes|p|cky-action cky-consent cookieyes-advertisement cookieyes-analytics cookieyes-consent cookieyes-functional cookieyes-necessary cookieyes-performance cookieyesID cookieyes_privacy_policy_generator_session cookieyes_session
Cookiebot|p|1.gif CookieConsent CookieConsentBulkSetting-* CookieConsentBulkTicket CrossConsent cb-currency consentUUID userlang*
CraftCMS|p|CRAFT_CSRF_TOKEN CraftSessionId
Crazy Egg|a|_CEFT _ce.cch _ce.clock_data _ce.clock_event _ce.gtld _ce.irv _ce.s _ceir _cer.v ce_need_secure_cookie ce_successful_csp_check cebs cebsp_ ceft_variant_override
Crazy Egg|m|_crazyegg ce_signup_partner
Crazy Egg|p|ce_login ce_sid ce_signup_flow ceac cean cean_assoc cecu cehc celi first_snapshot_url sharing_*
CreativeCDN|m|g
Crisp|p|crisp-client/*
Customer.io|m|_cio _cioanonid _cioid cioFT cioLT
Datadome|p|Datadome
Datatrics|m|datatricsDebugger datatrics_customData datatrics_optin
Devise (Ruby on Rails)|p|remember_user_token
Didomi|p|didomi_token euconsent-v2
Digital Audience|m|digitalAudience
Digital Factory|p|cookie_notice_accepted
Disqus|m|vglnk.Agent.p vglnk.PartnerRfsh.p
Django|p|django_language
Dotmetrics|a|DotMetrics.DeviceKey DotMetrics.SessionCookieTemp DotMetrics.SessionCookieTempTimed DotMetrics.UniqueUserIdentityCookie
Dotomi|m|DotomiSession_* DotomiStatus DotomiSync DotomiUser cjae dtm_gdpr_delete dtm_gpc_optout dtm_tcdata dtm_tcdata_exp dtm_token dtm_token_exp dtm_token_sc dtm_user_id dtm_user_id_sc
DoubleClick/Google Marketing|m|APC FLC GoogleAdServingTest ID IDE RUL __gads ar_debug
DoubleClick/Google Marketing|p|test_cookie
Drift|p|drift_*
Drupal CMS|p|has_js
Duda|a|dm_last_page_view dm_last_visit dm_this_page_view dm_timezone_offset dm_total_visits
Dynamic Yield|a|_dy_csc_ses _dy_df_geo _dy_geo _dycmc _dycst
Dynamic Yield|m|_dy_cs_cookie_items _dy_cs_storage_items
Dynamic Yield|p|DYID DYSES _dy_lu_ses _dy_ses_load_seq _dy_soct _dy_toffset _dycnst _dyid _dyid_server _dyjsession dy_fs_page
Dynatrace|a|dtCookie* dtDisabled dtLatC* dtPC* dtSa dtValidationCookie rxVisitor* rxvt
Dynatrace|p|72ddbc27 a69k21bb b925d32c cgq80xhu iu2g34bw kj76fg4h l34kn6no p23mn32t ssoCSRFCookie
E-volution.ai|m|v_usr
Easysize.me|p|easysize_button_loaded_for_user
Emetric|m|ep pid_short pid_signature
Enzuzo|p|cookies-analytics cookies-functional cookies-marketing cookies-preferences
Exponea|m|__exponea_etc__ __exponea_time2__
Ezoic|a|ezoadgid_* ezopvc_* ezoref_* ezouid_* ezovid_* ezovuuid_* ezovuuidtime_* ezux_et_* ezux_ifep_* ezux_lpl_* ezux_tos_*
Ezoic|m|ezosuibasgeneris-1 ezosuigeneris*
Ezoic|p|active_template::* ezds ezoab_* ezoawesome_* ezohw ezostid_*
Facebook|m|_fbc _fbp aks aksb c_user campaign_click_url csm datr dbln ddid fr ick js_ver locale lu m_user oo pl rc s sb sfau usida xs
Facebook|p|presence wd
Fastclick|m|pluto pluto2
Fastclick|p|fastclick
Fathom Analytics|a|_fathom*
Federated Media Publishing|m|ljt_reader
FeedbackCompany|p|tsrvid
Fidelity-media.com|m|DSP_UID
Flowbox|p|_flowbox
FreeWheel|m|MRM_UID uid-bp-*
Funda|m|DG_HID DG_IID DG_SID DG_UID DG_ZID DG_ZUID
Funda|p|SNLB2 fonts-loaded html-classes
Gemius|a|Gdyn __gfp_64b __gfp_s_64b
GitHub|a|_octo
GitHub|p|__Host-gist_user_session_same_site __Host-user_session_same_site _device_id _gh_ent _gh_sess app_manifest_token color_mode dotcom_user enterprise_trial_redirect_to fileTreeExpanded ghcc gist_oauth_csrf gist_user_session has_recent_activity marketplace_repository_ids marketplace_suggested_target_id org_transform_notice private_mode_user_session saml_csrf_token saml_return_to saml_return_to_legacy show_cookie_banner tz user_session
Google|a|FCCDCF FCNEC
Google|m|1P_JAR A AID APISID AdID COMPASS DSID DV FPGCLDC GN_PREF HSID LSID NID OSID OTZ SAPISID SID SIDCC SNID SSID TAID UULE __Secure-OSID _dcid _gcl_au _gcl_dc cookies_accepted gac gcl
Google|p|ACCOUNT_CHOOSER CGIC CONSENT FPGSID GCLB G_AUTHUSER_H LSOLH SEARCH_SAMESITE SMSV SOCS Secure-YEC _Secure-ENID _Secure-YEC __Host-1PLSID __Host-3PLSID __Host-GAPS __Secure-ENID __Secure-YNID g_enabled_idps receive-cookie-deprecation
Google AdSense|m|ACLK_DATA GED_PLAYLIST_ACTIVITY __gpi __gpi_optout __gsas
Google AdSense|p|ANID __eoi aboutads_sessNNN pm_sess pm_sess_NNN
Google Ads|m|ADS_VISITOR_ID Conversion FPGCLAW FPGCLGB __Secure-1PAPISID __Secure-1PSID __Secure-1PSIDCC __Secure-1PSIDTS __Secure-3PAPISID __Secure-3PSID __Secure-3PSIDCC __Secure-3PSIDTS _gac_gb_* _gcl_aw _gcl_gb _gcl_gs
Google Ads|p|AEC
Google Analytics|a|AMP_TOKEN FPID FPLC __utma __utmb __utmc __utmt __utmv __utmx __utmxx __utmz _dc_gtm_* _ga _ga_* _gali _gat* _gat_gtag_* _gid
Google Analytics|m|FPAU _gac_*
Google Analytics|p|GA_OPT_OUT
Google Flights|m|_gcl_gf
Google Hotel Ads|m|_gcl_ha
Google Maps|m|OGP OGPC
Google Optimize|a|_gaexp_rc _opt_awcid _opt_awgid _opt_awkid _opt_awmid _opt_expid
Google Optimize|p|_gaexp
Google Surveys|m|PAIDCONTENT
Google Tag Manager|a|td
Google Tag Manager|p|cookiePreferences
Google reCAPTCHA|p|_GRECAPTCHA
Groovinads|m|GRV_BHV_BRND_* GRV_BHV_DATE* GRV_BHV_IDCAT* GRV_BHV_IDCC* GRV_BHV_SKU* GRV_BHV_UID* GRV_IDU GRV_google
GumGum|m|cs vst
HAproxy|p|SERVERID
Heap Analytics|a|_hp2_id _hp2_ses_props
Hotjar|a|_hjCachedUserAttributes _hjClosedSurveyInvites _hjDonePolls _hjDoneTestersWidgets _hjHasCachedUserAttributes _hjIncludedInSample _hjMinimizedPolls _hjMinimizedTestersWidgets _hjShownFeedbackMessage _hjid hj_visitor
Hotjar|p|_hjAbsoluteSessionInProgress _hjCookieTest _hjFirstSeen _hjIncludedInPageviewSample _hjIncludedInSessionSample* _hjLocalStorageTest _hjSessionRejected _hjSessionResumed _hjSessionStorageTest _hjSessionTooLarge _hjSessionUser_* _hjSession_* _hjTLDTest _hjUserAttributesHash _hjptid hjViewportId
Hu-manity.co|p|hu-consent
HubSpot|p|__hs_cookie_cat_pref __hs_gpc_banner_dismiss __hs_notify_banner_dismiss
Hubspot|m|__hssc __hssrc __hstc hubspotapi hubspotutk messagesUtk
Hubspot|p|__hs_do_not_track __hs_initial_opt_in __hs_opt_out __hsmem hs-membership-csrf hs-messages-hide-welcome-message hs-messages-is-open hs_ab_test hs_langswitcher_choice hubspotapi-csrf hubspotapi-prefs
ID5|m|3pi callback car cf cip cnac id5
ID5|p|gdpr gpp
Imperva|p|incap_ses_* nlbi_* visid_incap_*
Improve Digital|m|um umeh
Indeed|a|CTK ctkgen jasx_pool_id pagead/conv/%INTEGER%
Indeed|p|INDEED_CSRF_TOKEN
Inspectlet|a|__insp_dct __insp_norec_sess __insp_nv __insp_pad __insp_ref __insp_scpt __insp_sid __insp_slim __insp_targlpt __insp_targlpu __insp_uid __insp_wid
Instagram|m|ds_user_id fbm_* ig_cb ig_did sessionid shbid shbts
Instagram|p|mid
Intercom|a|intercom-device-id-* intercom-id-* intercom-session-*
Intershop|p|SecureSessionID-* pgid-org-*
Issuu|m|iutk
Iubenda|p|_iub_cs-*
J2EE|p|JSESSIONID*
Jimdo|p|ClickAndChange ckies_functional ckies_marketing ckies_necessary ckies_performance
JoomlArt|p|ja_purity_ii_tpl ja_purity_tpl
Joomla!|p|componentStyle componentType
Joomla! Engagebox|p|nrid
Kelkoo|m|KelkooID
Kentico|a|CMSLandingPageLoaded CMSUserPage CurrentContact VisitorStatus
Kentico|p|CMSCookieLevel CMSCsrfCookie CMSPreferredCulture
Keycloak|p|AUTH_SESSION_ID AUTH_SESSION_ID_LEGACY KC_AUTH_STATE KC_RESTART KC_START KC_STATE_CHECKER KEYCLOAK_IDENTITY KEYCLOAK_LOCALE KEYCLOAK_REMEMBER_ME KEYCLOAK_SESSION
Kiyoh|p|Kiyohnl
Klaviyo|m|__kla_id
Laravel|p|laravel_session
Leadfeeder|m|_lfa
Leadinfo|m|_li_id* _li_ses*
Lightbox CDN|p|TiPMix x-ms-routing-name
Lightspeed|p|COOKIELAW COOKIELAW_ADS COOKIELAW_SOCIAL COOKIELAW_STATS
LinkedIn|a|AnalyticsSyncHistory VID df_ts interstitial_page_reg_oauth_url l_page li_cc li_feed_xray ln_or lss_bundle_viewer queryString sharebox-suggestion
LinkedIn|m|ABSELB BizographicsOptOut IRLD UserMatchHistory _guid bcookie brwsr bscookie li_oatml li_sugr liap lidc lissc lms_ads spectroscopyId trkCode trkInfo
LinkedIn|p|PLAY_FLASH PLAY_LANG PLAY_SESSION abiRedirect ac_L ac_LD all_u_b appLang appName ccookie chp_token cookie.policy.banner.eu cookie.policy.banner.nl denial-client-ip denial-reason-code f_token fcookie feed-sort integration_type lang li_a li_alerts li_apfcdc li_cu li_ec li_ep_auth_context li_fat_id li_gc li_giant li_gp li_gpc li_mc li_odapfcc li_referer li_rm li_theme li_theme_set lihc_auth_ lil-lang lls-integration lms_analytics pushPermInfo pushPermState recent_history recent_history_status redirectFromM2MInviteAccept redirectFromM2MInviteSent rtc sdsc uh wwepo
Live helper chat|p|lhc_ldep lhc_per lhc_ses
LiveIntent|m|_li_ss lidid
LiveRamp|m|euconsent
LiveZilla GmbH|p|lz_last_visit lz_userid lz_visits
Livechat|p|__lc2_cid __lc2_cst __lc_cid __lc_cst __livechat
Loggly|p|logglytrackings­ession
Lotame|m|_cc_aud _cc_cc _cc_dc _cc_domain _cc_id panoramaId panoramaId_expiry panoramaId_expiry_exp
Lucky Orange|a|__lotl __lotr _lo_rid _lo_uid _lo_v
Lucky Orange|p|_global_lucky_opt_out _lo_bn _lo_cid _lo_np_*
Magento|p|X-Magento-Vary external_no_cache form_key frontend guest-view last_visited_store login_redirect mage-banners-cache-storage mage-cache-sessid mage-cache-storage* mage-cache-storage-section-invalidation* mage-cache-timeout* mage-messages mage-translation-file-version mage-translation-storage persistent_shopping_cart pollN private_content_version product_data_storage* recently_compared_product* recently_compared_product_previous* recently_viewed_product* recently_viewed_product_previous* searchReport-log section_data_clean section_data_ids stf store user_allowed_save_cookie
Magnite|m|audit audit_p c khaos khaos_p put_* rpb rpx tv_U* tvid
MailMunch|m|_mailmunch_visitor_id mailmunch_second_pageview
Mailchimp|a|mc_cid mc_eid mc_landing_site
Marfeel|a|___m_rec _nrbi compass_sid compass_uid
Marketo|a|_biz_ABTestA _biz_EventA _biz_flagsA _biz_nA _biz_pendingA _biz_su _biz_uid
Matomo|a|_pk_cvar _pk_hsr* _pk_id* _pk_ref* _pk_ses* _pk_testcookie* matomo_ignore matomo_sessid mtm_consent mtm_consent_removed mtm_cookie_consent
Maxlead|p|cookieconsent_level cookieconsent_seen cookieconsent_system cookieconsent_variant
Media.net|m|data-* gdpr_status mnet_session_depth visitor-id
MediaMath|m|mt_misc mt_mop uuidc
MediaVine|m|am_tokens am_tokens_invalidate-verizon-pushes mv_tokens mv_tokens_invalidate-verizon-pushes
Mediamath|m|uuid
Mediaplex|m|rts svid
Mediarithmics|m|mics_lts mics_uaid mics_vid
MercadoLibre|m|_d2id edsid ftid
Microsoft|a|CLID MicrosoftApplicationsTelemetryDeviceId SM X-FD-FEATURES* X-FD-Time* _clck _clsk
Microsoft|p|.AspNetCore.Antiforgery.* ASP.NET_Sessio ASP.NET_Sessio_Fallback __RequestVerificationToken* esctx-* isFirstSession*
Microsoft Azure App Insights|p|ai_session ai_user
Microsoft Dynamics|p|AADNonce.forms DcLcid
Moove|p|moove_gdpr_popup
Mopinion.com|a|Pastease.passive.activated* Pastease.passive.chance*
NGINX Ingresss|p|INGRESSCOOKIE
Nativo|m|opt_out visitor
Neustar|m|ab
Next|p|NEXT_LOCALE
Next.js|p|__next_*
NextAuth.js|p|__Host-next-auth.csrf-token __Secure-next-auth.callback-url
Nexx360|m|n360-adform n360-adnuntius n360-adot n360-adyoulike n360-amx n360-appnexus n360-bliink n360-connectad n360-conversant n360-cwire n360-firstid n360-freewheel n360-fueldigital n360-fueldigitalix n360-fueldigitalmedia n360-gingerad n360-goodad n360-gravity n360-groupm n360-improve n360-ix n360-mediagrid n360-medianet n360-moneytag n360-nextmillennium n360-onetag n360-openx n360-outbrain n360-plista n360-pubmatic n360-pulsepoint n360-quantum n360-richaudience n360-rtbhouse n360-rubicon n360-sharethrough n360-smaato n360-smartadserver n360-smartyads n360-smilewanted n360-staila n360-tappx n360-thirtythreeacross n360-traffective n360-triplelift n360-ttd n360-vidoomy n360-yahoo n360-yieldlab n360_adform n360_adnuntius n360_adot n360_adyoulike n360_amx n360_appnexus n360_bliink n360_connectad n360_conversant n360_cwire n360_firstid n360_freewheel n360_fueldigital n360_fueldigitalix n360_fueldigitalmedia n360_gingerad n360_goodad n360_gravity n360_groupm n360_improve n360_ix n360_mediagrid n360_medianet n360_moneytag n360_nextmillennium n360_onetag n360_openx n360_outbrain n360_plista n360_pubmatic n360_pulsepoint n360_quantum n360_richaudience n360_rtbhouse n360_rubicon n360_sharethrough n360_smaato n360_smartadserver n360_smartyads n360_smilewanted n360_staila n360_tappx n360_thirtythreeacross n360_traffective n360_triplelift n360_ttd n360_vidoomy n360_yahoo n360_yieldlab
Nielsen|m|EE IMRID ud udo
OnAudience|m|done_redirects*
OneTrust|m|_mkto_trk
OneTrust|p|FunctionalCookie OneTrustWPCCPAGoogleOptOut OptanonAlertBoxClosed OptanonConsent OptanonControl __Secure-fgpt utm_key
Optimizely|m|optimizelyDomainTestCookie optimizelyEndUserId optimizelyOptOut optimizelyRedirectData
Optinmonster|m|_omappvp _omappvs
Oracle|a|ELOQUA ELQSTATUS
Oracle|p|JSESSIO ORA_WWV_APP_*
Oribi|a|oribi_cookie_test oribi_user_guid
Ortec|m|adx_ts app_ts id_ts spx_ts viewer
Osano|p|cookieconsent_page cookieconsent_status osano_consentmanager osano_consentmanager_expdate osano_consentmanager_uuid
Outbrain|m|adrl apnxs bdswch cookieJartestCookie criteo dicbo_id europe mdfrc obsessionid-* obuid opout outbrain_dicbo_id recs recs-* ref- ttd unifiedPixel
PHP.net|p|PHPSESSID __Secure-PHPSESSID
Pangle|m|_pangle
Parse.ly|p|_parsely_session _parsely_slot_click _parsely_tpa_blocked _parsely_visitor test
Partnerize|m|tPHG-PS
PayPal|p|X-PP-L7 X-PP-SILOVER enforce_policy l7_az nsid ts ts_c tsrce x-pp-s
Perfect Audience|m|pa_google_ts pa_openx_ts pa_rubicon_ts pa_twitter_ts pa_uid pa_yahoo_ts
Perl|p|CGISESSID
Permutive|p|permutive-id pxid
Piano|a|__pat __pvi cX_P pa_user pnespsdk_push_subscription_added pnespsdk_visitor
Piano|m|_pcus cX_G gckp pnespsdk_pnespid
Piano|p|LANG LANG_CHANGED __bid __code __eea __idr __pid __pil __pls __pnahc __tac __tbc __ut __utp _pcid _pctx _pprv pnespsdk_ssn xbc
Picreel|a|picreel_new_price picreel_tracker__first_visit picreel_tracker__page_views picreel_tracker__visited
Pinterest|m|_derived_epik _epik _pin_unauth _pinterest_ct _pinterest_ct_rt _pinterest_ct_ua _routing_id sessionFunnelEventLogged
Pinterest|p|_pinterest_cm _pinterest_sess
Piwik|a|_pk_id.* _pk_ses.* _stg_optout ppms_privacy_* ppms_privacy_bar_* stg_externalReferrer stg_fired__* stg_global_opt_out stg_last_interaction stg_pk_campaign stg_returning_visitor stg_traffic_source_priority stg_utm_campaign
Platform161|m|ad2 fl_inst pcc2 pvc2 trc tuuid
Plausible Analytics|a|plausible_*
Plesk|p|PLESKSESSID lists-state plek-list-type plesk-items-per-page plesk-sort-dir plesk-sort-field sites-active-list-state-collapsed
Polylang|p|pll_language
Postviewscounter|a|pvc_visits[0]
PowerLinks|m|pl_user_id
PowerLinks Media Limited|m|dsps:*
Prebid|p|_pbjs_userid_consent_data
PrivacyPillar|p|privacypillar-cookie-consent privacypillar-google-consent usprivacy
Processwire|p|wires wires_challenge
PubMatic|a|f5_cspm
PubMatic|m|ADUSERCOOKIE DPFQ DPPIX_ON DPSync* KADUSERCOOKIE KCCH KRTBCOOKIE_* PUBMDCID PUBRETARGET PugT SPugT SYNCUPPIX_ON SyncRTB* USCC camfreq_* pi pp pubfreq_*
PubMatic|p|COKENBLD FPtrust KTPCACOOKIE PMDTSHR PMFREQ_ON PUBUIDSYNCUPFQ _curtime chkChromeAb67 chkChromeAb67Sec chkSecSet ipc pubsyncexp pubtime_*
Pulsepoint|m|_dbefe
Qualaroo|m|ki_s ki_u
Qualtrics|a|ActionSetHistory BlurTime CPSessID FocusTime PageReferrer QSI_HistorySession QSI_OptInIDsAndTargetOrigins QSI_OptInIDsAndWindowNames QSI_ReplaySession_Info_* QSI_SI_* QSI_TestSessions_* SISessID SearchTerm SiteReferrer
Qualtrics|p|QSIPopUnder_PopUnderTarget_SI_* QSI_CT QSI_DATA QSI_ReplaySession_SampledOut_* QSI_ReplaySession_Throttled_* QSI_S_* QST
Quantcast|m|__qca cref d mc
RD Station|m|_rd_experiment_version _rd_wa_first_session* _rd_wa_id* _rd_wa_ses_id* _rdlps_pp _rdtrk _sp_root_domain_test_ _sp_wa_first_session* _sp_wa_id* _sp_wa_ses_id* rdtrk
RD Station|p|_form_fields
Rack|p|rack.session
Rapleaf|m|pxrc rlas3
Reddit|m|_rdt_uuid edgebucket initref
Roku|m|matchadform wfivefivec
Rudderstack|a|rl_anonymous_id rl_auth_token rl_group_id rl_group_trait rl_page_init_referrer rl_page_init_referring_domain rl_session rl_trait rl_user_id test_rudder_cookie
SAP|m|_gigRefUid_* _gig_* _gig_email _gig_llp _gig_llu _gig_shareUI_lastUID apiDomain_* gig_bootstrap_* gig_hasGmid gmid hasGmid ucid
SAP|p|GSLM_* SAML_* _gig_APIProxy_enabled _gig_lt _gig_shareUI_cb_* gac_* gig3pc gig3pctest gig_canary gig_canary_3* gig_canary_ver* gig_last_ver_* gig_loginToken_* gig_toggles glnk glt_* gltexp_* gst
SOVRN|m|_ljtrtb_* ljtrtb
Sailthru|m|sailthru_content sailthru_pageviews sailthru_visitor
Salesforce|a|auraBrokenDefGraph calViewState pctrk pi_opt_in
Salesforce|m|_kuid_ apex__EmailAddress expid_* igodigitalst_* igodigitalstdomain igodigitaltc2 oinfo visitor_id*
Salesforce|p|BAYEAX_BROWSER BrowserId BrowserId_sec CookieConsentPolicy* FedAuth Host-ERIC_PROD- PreferredLanguage QCQQ RRetURL RRetURL2 SUCSP SUPRM SetupDomainProbePassed WelcomePanel _KMPage* _KnowledgePageDispatcher* _KnowledgePageFilter* _KnowledgePageFilterArticleArticleType* _KnowledgePageFilterArticlePublishStatus* _KnowledgePageFilterArticleValidationStatus* _KnowledgePageFilterLanguage* _KnowledgePageFilterMyDraftArticleType* _KnowledgePageFilterMyDraftPublishStatus* _KnowledgePageFilterMyDraftValidationStatus* _KnowledgePageSortFieldArticle* _KnowledgePageSortFieldMyDraft* __Host-ERIC_PROD-* _sid* _spring_KmMlAnyoneDraftArticlesList* _spring_KmMlArchivedArticlesList* _spring_KmMlMyDraftArticlesList* _spring_KmMlMyDraftTranslationsList* _spring_KmMlPublishedArticlesList* _spring_KmMlPublishedTranslationsList* activeView alohaEpt autocomplete caPanelState clientSrc cookieSettingVerified cordovaVersion cqcid csssid csssid_Client devOverrideCsrfToken disco force-proxy-stream force-stream gTalkCollapsed guest_uuid_essential_* hideDevelopmentTools hideFilesWarningModal hideIdentityDialog idccsrf ideaToggle inst iotcontextsplashdisable lastlist liveagent_invite_rejected_ liveagent_sid lloopch_loid login oid pc-unit promptTestMod redirectionWarning renderCtx rsid rsid2 schgtclose sfdc-stream sfdc_lv2 showNewBuilderWarningMessage sid_Client sidebarPinned ssostartpage t useStandbyUrl waveUserPrefFinderLeftNav waveUserPrefFinderListView webact
Seedtag|m|st_chc st_cnt st_cs st_csd st_ssp st_uid
ShareThis|a|__stid pxcelBcnLcy pxcelPage*
ShareThis|m|__stidv
ShareThis|p|euconsent* fpestid pubconsent* pxcelAcc3PC st_optout usprivacy*
Sharethrough|m|stx_user_id
Sharpspring|m|__ss __ss_referrer __ss_tk koitk
Shopify|a|_Brochure_session _s _shopify_d _shopify_fs _shopify_ga _shopify_s _shopify_sa_p _shopify_uniq _shopify_visit _shopify_y _y ki_r ki_t shop_analytics tracked_start_checkout
Shopify|m|_landing_page _orig_referrer _shopify_sa_t _tracking_consent
Shopify|p|Cart Secret Secure_customer_sig _ab _cmp_a _customer_account_shop_sessions _secure_account_session_id _secure_session_id _shopify_country _shopify_essential _shopify_essential_* _shopify_m _shopify_tm _shopify_tw _shopify_u _storefront_u card_update_verification_id cart_currency cart_sig cart_ts cart_ver checkout_prefill checkout_queue_token checkout_session_lookup checkout_session_token* checkout_session_token_* checkout_token checkout_worker_session customer_account_locale customer_account_new_login customer_account_preview customer_payment_method customer_shop_pay_agreement discount_code dynamic_checkout_shown_on_cart hide_shopify_pay_for_checkout identity-state identity-state-* identity_customer_account_number keep_alive locale_bar_accepted localization login_with_shop_finalize master_device_id pay_update_intent_id preview_theme previous_step profile_preview_token remember_me shop_pay_accelerated shopify-editor-unconfirmed-settings shopify_pay shopify_pay_redirect storefront_digest
SiteSpect|p|SSLB SSPV SSRT SSSC
Siteimprove|a|nmstat
Sleeknote|a|_sn_a
Sleeknote|m|_sn_m
Sleeknote|p|_sn_n
Smaato|m|SCM SCM* SCMaps SCMg SCMinf SCMo SCMsovrn
Smartadserver|a|pbw vs
Smartadserver|m|Comp Pwb TestIfCookie TestIfCookieP cnfq csfq csync gid lcsrc lcsrd partner-* pid sasd sasd2
Smartadserver|p|Pdomid dyncdn
SnapEngage|m|SnapABugHistory SnapABugRef
SnapEngage|p|SnapABugUserAlias SnapABugVisit
Snapchat|m|_schn _scid _scid_r sc-a-nonce sc_at
Snapchat|p|X-AB
Snapwidget|p|_gat_pro
Snowplow|a|_sp_id.* _sp_ses.* sp
Sonobi|m|HAPLB3A HAPLB5S HAPLB8* __uin_bw __uin_mm __uin_rh __uir_bw __uir_mm __uir_rh __uis
Sooqr|p|__sqra __sqrb __sqrc
SpotX|m|audience
Spotify|p|sp_landing sp_t
Springserve|m|ssid sst
Squeezely|m|sqzl_abs sqzl_session_id sqzl_vw sqzllocal
Squeezely|p|sqzl_consent
Stape|m|_gtmeec
Stonly|p|_csrf
StreamTheWorld|m|idsync-bsw-uid-s
Stripe|p|__stripe_mid __stripe_sid m
SurveyMonkey|p|REPID_* _splunk_rum_sid sm_ir sm_rec sso_user
Swym|p|swym-cu_ct swym-email swym-instrumentMap swym-o_s swym-ol_ct swym-pid swym-session-id swym-swymRegid swym-tpermts swym-u_pref swym-v-ckd swym-weml
TYPO3|p|Typo3InstallTool be_lastLoginProvider be_typo_user fe_typo_user
Taboola|a|abLdr abMbl tb_click_param
Taboola|m|_tb_t_ppg t_gid taboola_session_id
Taboola|p|_tb_sess_r t_pt_gid taboola_fp_td_user_id taboola_select
Tailtarget|m|n trk ttbprf ttc ttca ttgcm ttnprf
Tapad|m|TapAd_3WAY_SYNCS TapAd_DID TapAd_TS
Tappx|m|TXCD TXCSDMN_*
Tawk.to|p|tawk_*
Tawk.to Chat|a|tawkUUID
Tawk.to Chat|p|TawkConnectionTime TawkCookie __tawkuuid
Teads|m|tt_bluekai tt_exelate tt_liveramp tt_neustar tt_salesforce tt_viewer
Termly|p|__tlbcpv __tltpl_* __tluid
The Ozone Project|m|ozone_uid
The Tradedesk|m|TDCPM TDID
TikTok|m|MONITOR_WEB_ID _tt_enable_cookie _ttp msToken ttcsid* ttwid
Totvs|m|_ssc u
Tripadvisor|a|TAReturnTo TATravelInfo TAUnique
Tripadvisor|m|ServerPool TADCID
Tripadvisor|p|RT
TripleLift|m|optout sync tluid tluidp
Trustpilot|a|__asc __auc ajs_anonymous_id ajs_group_id ajs_user_id
Trustpilot|m|amplitude_id*
Trustpilot|p|csrf-canary
Twiago|m|deuxesse_uxid
Twitch|p|algoliasearch-client-js api_token auth-token chat_rules_shown device_id enable-compact-scene-listing local_storage_app_session_id referrer_url sentry_device_id server_session_id session_storage_last_visited_twitch_url session_unique_id twitch.lohp.countryCode unique_id unique_id_durable videoChat.notice_dismissed
Typeform|m|attribution_user_id
Typeform|p|tf_respondent_cc
Umami|a|umami.*
Underdog Media|m|dt rtbh udmts
Undertone|m|UID_EXT_* UTID UTID_ENC
Unrulymedia.com|m|unruly_m*
Usabilla|m|usbls
Vercel|p|_vercel_*
Verve|m|lkqdid lkqdidts
Viafoura|a|_vfa _vfb _vfz
Viafoura|p|VfAccess* VfRefresh VfSess _vf_rd_test* vfThirdpartyCookiesEnabled
Vidoomy|m|vidoomy-uids
Vimeo|a|sd_client_id sd_identity vuid
Vimeo|p|Player continuous_play_v3
Visual Website Optimizer|a|_vwo_ds _vwo_referrer _vwo_sn
Visual Website Optimizer|p|_vis_opt_exp_* _vis_opt_s _vis_opt_test_cookie _vwo_ssm _vwo_uuid _vwo_uuid_v2
Visx.net|m|um2
Vuble|m|_mb
WP-Glogin|p|wordpress_google_apps_login
WPML|p|wp-wpml_current_language
WePublish|a|_wepublishGa _wepublishGa_gid
Weborama|a|AFFICHE_W
WhatsApp|p|wa_lang_pref wa_ul
Wikimedia|a|GeoIP NetWorkProbeLimit WMF-Last-Access centralnotice_bucket
Wikimedia|p|loginnotify_prevlogins stopMobileRedirect
Wistia|p|_distillery _simplex muxData wistia wistia-http2-push-disabled wistia-video-progress-*
Wix.com|m|svSession
Wix.com|p|ForceFlashSite SSR-caching TS01* _wixCIDX _wix_browser_sess bSession client-session-bind consent-policy fedops.logger.sessionId hs server-session-bind smSession wixLanguage
WooCommerce|a|sbjs_current sbjs_current_add sbjs_first sbjs_first_add sbjs_migrations sbjs_session sbjs_udata
WooCommerce|p|store_notice* woocommerce_cart_hash woocommerce_dismissed_suggestions__* woocommerce_items_in_cart woocommerce_recently_viewed woocommerce_snooze_suggestions__* wp_woocommerce_session_*
WooCommerce / Jetpack|p|tk_ai
WordPress|a|camptix_client_stats tk_qs tk_r3d tk_tc
WordPress|m|tk_lr tk_or
WordPress|p|codexToken codexUserId codexUserName comment_author_* comment_author_url_* devicePixelRatio jetpackState jpp_math_pass showComments stnojs tix_view_token trac_form_token trac_session welcome-* wordpress_logged_in_* wp-postpass_* wp-saving-post wp-settings-* wp-settings-time-* wp_lang wporg_locale wporg_logged_in wporg_sec
Wordpress|p|wordpress_test_cookie
Wufoo|p|ep201 ep202
X|m|_twitter_sess ads_prefs auth_token ct0 dnt eu_cn external_referer gt guest_id guest_id_ads guest_id_marketing kdt muc_ads personalization_id remember_checked_on rweb_optin syndication_guest_id tfw_exp twid
X|p|csrf_same_site csrf_same_site_set
Xandr|a|pses usersync
Xandr|m|XANDR_PANID anj icu uuid2
Xandr|p|sess
Xenforo|p|xf_consent xf_csrf xf_dbWriteForced xf_emoji_usage xf_from_search xf_inline_mod_* xf_language_id xf_ls xf_notice_dismiss xf_push_notice_dismiss xf_push_subscription_updated xf_session xf_style_id xf_tfa_trust xf_toggle xf_user
Yahoo|m|A1 A1S A3 APID APIDTS GUC IDSYNC OTH adaptv_unique_user_cookie adsrcvw1 axids cmp migrated2y rtbData0 rxx tbla_id tearsheet trc_cookie_storage unique_ad_source_impression
Yandex.Metrica|a|_yasc _ym_d _ym_isad _ym_metrika_enabled _ym_uid _ym_visorc_* bh is_gdpr is_gdpr_b usst yabs-sid yabs-vdrf yandexuid yashr ymex yuidss
Yandex.Metrica|p|_ym_debug _ym_hostIndex
Yieldmo|a|yieldmo_id
Yieldmo|m|ptradtrt ptran ptrb ptrbsw ptrc ptrcriteo ptreps ptropenx ptrpp ptrpub ptrrc ptrrhs ptrt
Yithemes.com|p|yith_wcwl_session_
Youtube|m|GPS VISITOR_INFO1_LIVE VISITOR_PRIVACY_METADATA __Secure-ROLLOUT_TOKEN
Youtube|p|DEVICE_INFO LOGIN_INFO PREF YSC
ZOHO|m|zc_loc zc_show
ZOHO|p|ZCAMPAIGN_CSRF_TOKEN uesign zc_consent zc_cu_exp
Zendesk|a|ZD-buid ZD-suid _zdshared_user_session_analytics
Zendesk|p|ZD-launcherLabelRemoved ZD-settings ZD-store ZD-widgetOpen ZD-zE_oauth __zlcmid __zlcprivacy _answer_bot_service_session _help_center_session _zdsession_talk_embeddables_service _zendesk_authenticated _zendesk_cookie _zendesk_nps_session _zendesk_session _zendesk_shared_session connect.sid help_center_data zendesk_thirdparty_test zte2095
Zeotap|m|idp zc zi zsc zuc
adscale.de|m|cct tu uu
betweendigital.com|m|betweendigital.com
betweendigital.com|p|ss
bidswitch.net|m|tuuid_lu
comScore|a|C1 S1
csync.loopme.me|m|viewer_token
f5 BIG-IP|p|BIGipServer*
infOnline|m|i00
justpremium.com|m|jpxumaster jpxumatched
nopCommerce|p|NOPCOMMERCE.AUTH Nop.customer NopCommerce.RecentlyViewedProducts
openx.net|m|OAGEO* OAID i pd univ_id
phpMyAdmin|p|phpMyAdmin pmaAuth-* pmaUser-* pma_lang
rekmob.com|m|rek_content
richAudience|m|avcid-* pdid rai-pltn-pl-*
semasio.net|m|SEUNCY
vBulletin|p|bbcpsessionhash bblastactivity bblastvisit bbnp_notices_displayed bbpassword bbsessionhash bbsitebuilder_active bbuserid
vmg.host|m|BSWtracker
`;
