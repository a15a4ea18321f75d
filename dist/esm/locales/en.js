import enCA from './regions/en-CA.js';

const en = {
  lang: "en",
  dir: "ltr",
  regions: { "en-ca": enCA },
  title: "Your cookie choices",
  intro: "This site uses cookies that are essential for it to work. With your consent, it also uses other technologies:",
  introOptOut: "This site uses cookies that are essential for it to work. It also uses other technologies:",
  staysOff: "They may make it possible to recognize your device. They stay off until you turn them on.",
  staysOn: "They may make it possible to recognize your device. They stay on until you turn them off.",
  introChange: "You can change your choices at any time with \u201C{reopen}\u201D at the bottom of every page.",
  policyLink: "Privacy policy",
  acceptAll: "Accept all",
  rejectAll: "Reject all",
  customize: "Customize",
  save: "Save my choices",
  close: "Close without changes",
  closeNotice: "Close",
  withdraw: "Withdraw my consent",
  afterWithdrawal: "This site deletes what it can. What outside providers keep, only they can delete.",
  reopen: "Manage cookies",
  optOut: "Do Not Sell or Share My Personal Information",
  preferencesTitle: "Manage cookies",
  preferencesIntro: "Choose what you accept. Refusing does not stop you from using the site.",
  choices: "Your choices",
  alwaysOn: "Always on",
  partly: "Partly on",
  sensitive: "Sensitive: \u201C{acceptAll}\u201D does not turn this on.",
  details: { one: "Show details ({count} service)", other: "Show details ({count} services)" },
  providers: { one: "{count} outside provider is involved.", other: "{count} outside providers are involved." },
  name: "Name",
  provider: "Provider",
  purpose: "Purpose",
  duration: "Duration",
  country: "Country",
  cookies: "Cookies",
  abroad: "outside your country",
  table: "Cookies and similar technologies on this site",
  thisSite: "This site",
  ownCookie: "Remembers your choices",
  askedBy: "Asked by {controller}.",
  help: "Questions, or want to see or correct your information? Write to our privacy officer: {contact}.",
  kept: "Your choice is kept for {duration}, whether you accept or refuse.",
  receipt: "Choice made on {date}. Record number: {id}.",
  gpc: "Your browser\u2019s opt-out preference signal is respected: your information is not sold or shared.",
  reaskNotice: "Our services have changed. Your earlier refusals are kept.",
  reaskCategory: "New: {names}. Your earlier refusals are kept.",
  expired: "Your last choice was made more than {duration} ago. Please choose again.",
  accepted: "Your choices are saved: everything is accepted. You can change them at any time.",
  rejected: "Your choices are saved: only essential cookies are used.",
  saved: "Your choices are saved.",
  withdrawn: "Your consent is withdrawn.",
  embeds: {
    video: { title: "Video: {title}", once: "Play this video" },
    audio: { title: "Audio: {title}", once: "Play this recording" },
    map: { title: "Map: {title}", once: "Show this map" },
    post: { title: "Post: {title}", once: "Show this post" },
    calendar: { title: "Calendar: {title}", once: "Show this calendar" },
    content: { title: "External content: {title}", once: "Show this content" }
  },
  embedText: "This content is hosted by {service}. Showing it sends information, including your IP address, to {provider}.",
  embedAlways: "Always allow: {name}",
  embedLink: "Open on {service} (new tab)",
  categories: {
    essential: {
      label: "Essential",
      description: "Needed for the site to work: security, language and remembering your choices. They are not used to track your browsing."
    },
    analytics: {
      label: "Visit measurement",
      description: "Help us count visits and see which pages are viewed, so we can improve the site."
    },
    multimedia: {
      label: "Videos and external content",
      description: "Let you see videos, maps and other content hosted by outside providers. The provider may then collect your IP address and use its own cookies, including {abroad}. Without your consent, a link replaces the content."
    },
    preferences: {
      label: "Preferences",
      description: "Remember optional settings, such as display options."
    },
    marketing: {
      label: "Advertising",
      description: "Used to show you ads elsewhere based on your visit and to measure their results."
    },
    social: {
      label: "Social networks",
      description: "Let you see and share content from social networks. The network may then collect your IP address and use its own cookies, including {abroad}."
    }
  }
};

export { en as default };
