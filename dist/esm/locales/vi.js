const vi = {
  lang: "vi",
  dir: "ltr",
  title: "L\u1EF1a ch\u1ECDn c\u1EE7a b\u1EA1n v\u1EC1 cookie",
  intro: "Trang web n\xE0y d\xF9ng nh\u1EEFng cookie c\u1EA7n thi\u1EBFt \u0111\u1EC3 ho\u1EA1t \u0111\u1ED9ng. N\u1EBFu b\u1EA1n \u0111\u1ED3ng \xFD, trang web c\xF2n d\xF9ng c\xE1c c\xF4ng ngh\u1EC7 kh\xE1c:",
  introOptOut: "Trang web n\xE0y d\xF9ng nh\u1EEFng cookie c\u1EA7n thi\u1EBFt \u0111\u1EC3 ho\u1EA1t \u0111\u1ED9ng. Trang web c\xF2n d\xF9ng c\xE1c c\xF4ng ngh\u1EC7 kh\xE1c:",
  staysOff: "C\xE1c c\xF4ng ngh\u1EC7 n\xE0y c\xF3 th\u1EC3 gi\xFAp nh\u1EADn ra thi\u1EBFt b\u1ECB c\u1EE7a b\u1EA1n. Ch\xFAng t\u1EAFt cho \u0111\u1EBFn khi b\u1EA1n b\u1EADt.",
  staysOn: "C\xE1c c\xF4ng ngh\u1EC7 n\xE0y c\xF3 th\u1EC3 gi\xFAp nh\u1EADn ra thi\u1EBFt b\u1ECB c\u1EE7a b\u1EA1n. Ch\xFAng b\u1EADt cho \u0111\u1EBFn khi b\u1EA1n t\u1EAFt.",
  introChange: "B\u1EA1n c\xF3 th\u1EC3 thay \u0111\u1ED5i l\u1EF1a ch\u1ECDn b\u1EA5t c\u1EE9 l\xFAc n\xE0o b\u1EB1ng \u201C{reopen}\u201D \u1EDF cu\u1ED1i m\u1ED7i trang.",
  policyLink: "Ch\xEDnh s\xE1ch quy\u1EC1n ri\xEAng t\u01B0",
  acceptAll: "Ch\u1EA5p nh\u1EADn t\u1EA5t c\u1EA3",
  rejectAll: "T\u1EEB ch\u1ED1i t\u1EA5t c\u1EA3",
  customize: "T\xF9y ch\u1EC9nh",
  save: "L\u01B0u l\u1EF1a ch\u1ECDn c\u1EE7a t\xF4i",
  close: "\u0110\xF3ng, kh\xF4ng thay \u0111\u1ED5i",
  closeNotice: "\u0110\xF3ng",
  withdraw: "R\xFAt l\u1EA1i s\u1EF1 \u0111\u1ED3ng \xFD c\u1EE7a t\xF4i",
  afterWithdrawal: "Trang web n\xE0y x\xF3a nh\u1EEFng g\xEC c\xF3 th\u1EC3 x\xF3a. D\u1EEF li\u1EC7u do nh\xE0 cung c\u1EA5p b\xEAn ngo\xE0i l\u01B0u gi\u1EEF th\xEC ch\u1EC9 h\u1ECD m\u1EDBi x\xF3a \u0111\u01B0\u1EE3c.",
  reopen: "Qu\u1EA3n l\xFD cookie",
  optOut: "Kh\xF4ng b\xE1n ho\u1EB7c chia s\u1EBB d\u1EEF li\u1EC7u c\xE1 nh\xE2n c\u1EE7a t\xF4i",
  preferencesTitle: "Qu\u1EA3n l\xFD cookie",
  preferencesIntro: "H\xE3y ch\u1ECDn nh\u1EEFng g\xEC b\u1EA1n ch\u1EA5p nh\u1EADn. N\u1EBFu t\u1EEB ch\u1ED1i, b\u1EA1n v\u1EABn d\xF9ng \u0111\u01B0\u1EE3c trang web.",
  choices: "L\u1EF1a ch\u1ECDn c\u1EE7a b\u1EA1n",
  alwaysOn: "Lu\xF4n b\u1EADt",
  partly: "B\u1EADt m\u1ED9t ph\u1EA7n",
  sensitive: "Nh\u1EA1y c\u1EA3m: \u201C{acceptAll}\u201D kh\xF4ng b\u1EADt m\u1EE5c n\xE0y.",
  details: { other: "Xem chi ti\u1EBFt ({count} d\u1ECBch v\u1EE5)" },
  providers: { other: "C\xF3 {count} nh\xE0 cung c\u1EA5p b\xEAn ngo\xE0i li\xEAn quan." },
  name: "T\xEAn",
  provider: "Nh\xE0 cung c\u1EA5p",
  purpose: "M\u1EE5c \u0111\xEDch",
  duration: "Th\u1EDDi h\u1EA1n",
  country: "Qu\u1ED1c gia",
  cookies: "Cookie",
  abroad: "b\xEAn ngo\xE0i qu\u1ED1c gia c\u1EE7a b\u1EA1n",
  table: "Cookie v\xE0 c\xF4ng ngh\u1EC7 t\u01B0\u01A1ng t\u1EF1 tr\xEAn trang web n\xE0y",
  thisSite: "Trang web n\xE0y",
  ownCookie: "Ghi nh\u1EDB l\u1EF1a ch\u1ECDn c\u1EE7a b\u1EA1n",
  askedBy: "B\xEAn h\u1ECFi: {controller}.",
  help: "B\u1EA1n c\xF3 c\xE2u h\u1ECFi, ho\u1EB7c mu\u1ED1n xem hay s\u1EEDa d\u1EEF li\u1EC7u c\u1EE7a m\xECnh? H\xE3y vi\u1EBFt cho ng\u01B0\u1EDDi ph\u1EE5 tr\xE1ch b\u1EA3o v\u1EC7 d\u1EEF li\u1EC7u c\xE1 nh\xE2n: {contact}.",
  kept: "L\u1EF1a ch\u1ECDn c\u1EE7a b\u1EA1n \u0111\u01B0\u1EE3c l\u01B0u trong {duration}, d\xF9 b\u1EA1n ch\u1EA5p nh\u1EADn hay t\u1EEB ch\u1ED1i.",
  receipt: "Ng\xE0y l\u1EF1a ch\u1ECDn: {date}. S\u1ED1 h\u1ED3 s\u01A1: {id}.",
  gpc: "Tr\xECnh duy\u1EC7t c\u1EE7a b\u1EA1n y\xEAu c\u1EA7u kh\xF4ng b\xE1n ho\u1EB7c chia s\u1EBB d\u1EEF li\u1EC7u c\u1EE7a b\u1EA1n. Y\xEAu c\u1EA7u n\xE0y \u0111\u01B0\u1EE3c tu\xE2n th\u1EE7.",
  reaskNotice: "D\u1ECBch v\u1EE5 c\u1EE7a ch\xFAng t\xF4i \u0111\xE3 thay \u0111\u1ED5i. Nh\u1EEFng g\xEC b\u1EA1n \u0111\xE3 t\u1EEB ch\u1ED1i tr\u01B0\u1EDBc \u0111\xE2y v\u1EABn \u0111\u01B0\u1EE3c gi\u1EEF nguy\xEAn.",
  reaskCategory: "M\u1EDBi: {names}. Nh\u1EEFng g\xEC b\u1EA1n \u0111\xE3 t\u1EEB ch\u1ED1i tr\u01B0\u1EDBc \u0111\xE2y v\u1EABn \u0111\u01B0\u1EE3c gi\u1EEF nguy\xEAn.",
  expired: "L\u1EF1a ch\u1ECDn g\u1EA7n nh\u1EA5t c\u1EE7a b\u1EA1n \u0111\xE3 qu\xE1 {duration}. Vui l\xF2ng ch\u1ECDn l\u1EA1i.",
  accepted: "\u0110\xE3 l\u01B0u l\u1EF1a ch\u1ECDn c\u1EE7a b\u1EA1n: t\u1EA5t c\u1EA3 \u0111\u01B0\u1EE3c ch\u1EA5p nh\u1EADn. B\u1EA1n c\xF3 th\u1EC3 thay \u0111\u1ED5i b\u1EA5t c\u1EE9 l\xFAc n\xE0o.",
  rejected: "\u0110\xE3 l\u01B0u l\u1EF1a ch\u1ECDn c\u1EE7a b\u1EA1n: ch\u1EC9 d\xF9ng cookie c\u1EA7n thi\u1EBFt.",
  saved: "\u0110\xE3 l\u01B0u l\u1EF1a ch\u1ECDn c\u1EE7a b\u1EA1n.",
  withdrawn: "S\u1EF1 \u0111\u1ED3ng \xFD c\u1EE7a b\u1EA1n \u0111\xE3 \u0111\u01B0\u1EE3c r\xFAt l\u1EA1i.",
  embeds: {
    video: { title: "Video: {title}", once: "Ph\xE1t video n\xE0y" },
    audio: { title: "\xC2m thanh: {title}", once: "Ph\xE1t b\u1EA3n ghi \xE2m n\xE0y" },
    map: { title: "B\u1EA3n \u0111\u1ED3: {title}", once: "Hi\u1EC7n b\u1EA3n \u0111\u1ED3 n\xE0y" },
    post: { title: "B\xE0i \u0111\u0103ng: {title}", once: "Hi\u1EC7n b\xE0i \u0111\u0103ng n\xE0y" },
    calendar: { title: "L\u1ECBch: {title}", once: "Hi\u1EC7n l\u1ECBch n\xE0y" },
    content: { title: "N\u1ED9i dung b\xEAn ngo\xE0i: {title}", once: "Hi\u1EC7n n\u1ED9i dung n\xE0y" }
  },
  embedText: "N\u1ED9i dung n\xE0y \u0111\u01B0\u1EE3c l\u01B0u tr\u1EEF tr\xEAn {service}. Khi hi\u1EC7n n\u1ED9i dung, th\xF4ng tin, trong \u0111\xF3 c\xF3 \u0111\u1ECBa ch\u1EC9 IP c\u1EE7a b\u1EA1n, \u0111\u01B0\u1EE3c g\u1EEDi \u0111\u1EBFn {provider}.",
  embedAlways: "Lu\xF4n cho ph\xE9p: {name}",
  embedLink: "M\u1EDF tr\xEAn {service} (th\u1EBB m\u1EDBi)",
  categories: {
    essential: {
      label: "C\u1EA7n thi\u1EBFt",
      description: "C\u1EA7n \u0111\u1EC3 trang web ho\u1EA1t \u0111\u1ED9ng: b\u1EA3o m\u1EADt, ng\xF4n ng\u1EEF v\xE0 ghi nh\u1EDB l\u1EF1a ch\u1ECDn c\u1EE7a b\u1EA1n. C\xE1c cookie n\xE0y kh\xF4ng d\xF9ng \u0111\u1EC3 theo d\xF5i vi\u1EC7c duy\u1EC7t web c\u1EE7a b\u1EA1n."
    },
    analytics: {
      label: "\u0110o l\u01B0\u1EE3t truy c\u1EADp",
      description: "Gi\xFAp ch\xFAng t\xF4i \u0111\u1EBFm l\u01B0\u1EE3t truy c\u1EADp v\xE0 bi\u1EBFt trang n\xE0o \u0111\u01B0\u1EE3c xem, \u0111\u1EC3 c\u1EA3i thi\u1EC7n trang web."
    },
    multimedia: {
      label: "Video v\xE0 n\u1ED9i dung b\xEAn ngo\xE0i",
      description: "Cho b\u1EA1n xem video, b\u1EA3n \u0111\u1ED3 v\xE0 n\u1ED9i dung kh\xE1c c\u1EE7a nh\xE0 cung c\u1EA5p b\xEAn ngo\xE0i. Khi \u0111\xF3 nh\xE0 cung c\u1EA5p c\xF3 th\u1EC3 thu th\u1EADp \u0111\u1ECBa ch\u1EC9 IP c\u1EE7a b\u1EA1n v\xE0 d\xF9ng cookie ri\xEAng, k\u1EC3 c\u1EA3 {abroad}. N\u1EBFu b\u1EA1n kh\xF4ng \u0111\u1ED3ng \xFD, m\u1ED9t li\xEAn k\u1EBFt s\u1EBD thay cho n\u1ED9i dung."
    },
    preferences: {
      label: "T\xF9y ch\u1ECDn",
      description: "Ghi nh\u1EDB c\xE1c c\xE0i \u0111\u1EB7t kh\xF4ng b\u1EAFt bu\u1ED9c, ch\u1EB3ng h\u1EA1n c\xE1ch hi\u1EC3n th\u1ECB."
    },
    marketing: {
      label: "Qu\u1EA3ng c\xE1o",
      description: "D\xF9ng \u0111\u1EC3 hi\u1EC7n qu\u1EA3ng c\xE1o cho b\u1EA1n \u1EDF n\u01A1i kh\xE1c d\u1EF1a tr\xEAn l\u01B0\u1EE3t truy c\u1EADp c\u1EE7a b\u1EA1n v\xE0 \u0111o k\u1EBFt qu\u1EA3 c\u1EE7a qu\u1EA3ng c\xE1o."
    },
    social: {
      label: "M\u1EA1ng x\xE3 h\u1ED9i",
      description: "Cho b\u1EA1n xem v\xE0 chia s\u1EBB n\u1ED9i dung c\u1EE7a m\u1EA1ng x\xE3 h\u1ED9i. Khi \u0111\xF3 m\u1EA1ng x\xE3 h\u1ED9i c\xF3 th\u1EC3 thu th\u1EADp \u0111\u1ECBa ch\u1EC9 IP c\u1EE7a b\u1EA1n v\xE0 d\xF9ng cookie ri\xEAng, k\u1EC3 c\u1EA3 {abroad}."
    }
  }
};

export { vi as default };
