const HOSTS = `
Google Analytics | analytics | google-analytics.com analytics.google.com
Google Tag Manager | analytics | googletagmanager.com
Google Ads | marketing | doubleclick.net googleadservices.com googlesyndication.com googletagservices.com adservice.google.com
YouTube | multimedia | youtube.com youtube-nocookie.com ytimg.com youtu.be
Google Maps | multimedia | maps.google.com maps.googleapis.com maps.gstatic.com
Google Fonts | preferences | fonts.googleapis.com fonts.gstatic.com
Vimeo | multimedia | vimeo.com vimeocdn.com
Dailymotion | multimedia | dailymotion.com dmcdn.net
Spotify | multimedia | spotify.com scdn.co
SoundCloud | multimedia | soundcloud.com sndcdn.com
Twitch | multimedia | twitch.tv jtvnw.net
Meta | marketing | facebook.net facebook.com fbcdn.net
Instagram | social | instagram.com cdninstagram.com
X | social | twitter.com x.com twimg.com t.co
TikTok | marketing | tiktok.com analytics.tiktok.com ttwstatic.com
LinkedIn | marketing | linkedin.com licdn.com
Pinterest | marketing | pinterest.com pinimg.com
Snap | marketing | sc-static.net snapchat.com
Reddit | marketing | redditstatic.com reddit.com
Microsoft Advertising | marketing | bat.bing.com
Microsoft Clarity | analytics | clarity.ms
Matomo | analytics | matomo.cloud
Hotjar | analytics | hotjar.com hotjar.io
HubSpot | marketing | hubspot.com hs-scripts.com hs-analytics.net hsforms.net hs-banner.com
Segment | analytics | segment.com segment.io
Mixpanel | analytics | mixpanel.com mxpnl.com
Amplitude | analytics | amplitude.com
PostHog | analytics | posthog.com i.posthog.com
Plausible | analytics | plausible.io
FullStory | analytics | fullstory.com
Criteo | marketing | criteo.com criteo.net
Taboola | marketing | taboola.com
Outbrain | marketing | outbrain.com
Amazon Ads | marketing | amazon-adsystem.com
Adobe Analytics | analytics | omtrdc.net demdex.net adobedtm.com 2o7.net
Intercom | preferences | intercom.io intercomcdn.com
Zendesk | preferences | zdassets.com zendesk.com
reCAPTCHA | preferences | recaptcha.net
OpenStreetMap | multimedia | openstreetmap.org
Calendly | multimedia | calendly.com
Yandex Metrica | analytics | mc.yandex.ru
`;

export { HOSTS };
