const en = {
  lang: "en",
  dir: "ltr",
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
  withdraw: "Withdraw my consent",
  reopen: "Manage cookies",
  preferencesTitle: "Manage cookies",
  preferencesIntro: "Choose what you accept. Refusing does not stop you from using the site.",
  choices: "Your choices",
  alwaysOn: "Always on",
  details: { one: "Show details ({count} service)", other: "Show details ({count} services)" },
  provider: "Provider",
  purpose: "Purpose",
  duration: "Duration",
  country: "Country",
  cookies: "Cookies",
  askedBy: "Asked by {controller}.",
  help: "Questions? Write to our privacy officer: {contact}.",
  gpc: "Opt-out preference signal honoured: your information is not sold or shared.",
  reaskNotice: "Our services have changed. Your earlier refusals are kept.",
  reaskCategory: "There is a new choice. Your earlier refusals are kept.",
  accepted: "Your choices are saved: everything is accepted. You can change them at any time.",
  rejected: "Your choices are saved: only essential cookies are used.",
  saved: "Your choices are saved.",
  withdrawn: "Your consent is withdrawn.",
  embedTitle: "Video: {title}",
  embedText: "This video is hosted by {service}. Playing it sends information, including your IP address, to {provider}.",
  embedOnce: "Play this video",
  embedAlways: "Always allow videos",
  embedLink: "Watch on {service} (new tab)",
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
      description: "Let you play videos hosted by outside providers. The provider may then collect your IP address and use its own cookies, including outside Qu\xE9bec. Without your consent, a link replaces the video."
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
      description: "Let you see and share content from social networks. The network may then collect your IP address and use its own cookies, including outside Qu\xE9bec."
    }
  }
};

export { en as default };
