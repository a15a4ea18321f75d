const tr = {
  lang: "tr",
  dir: "ltr",
  title: "\xC7erez tercihleriniz",
  intro: "Bu site, \xE7al\u0131\u015Fmas\u0131 i\xE7in gerekli \xE7erezleri kullan\u0131r. Onay verirseniz ba\u015Fka teknolojileri de kullan\u0131r:",
  introOptOut: "Bu site, \xE7al\u0131\u015Fmas\u0131 i\xE7in gerekli \xE7erezleri kullan\u0131r. Ba\u015Fka teknolojileri de kullan\u0131r:",
  staysOff: "Bu teknolojiler cihaz\u0131n\u0131z\u0131n tan\u0131nmas\u0131n\u0131 sa\u011Flayabilir. Siz a\xE7ana kadar kapal\u0131 kal\u0131rlar.",
  staysOn: "Bu teknolojiler cihaz\u0131n\u0131z\u0131n tan\u0131nmas\u0131n\u0131 sa\u011Flayabilir. Siz kapatana kadar a\xE7\u0131k kal\u0131rlar.",
  introChange: "Tercihlerinizi istedi\u011Finiz zaman her sayfan\u0131n alt\u0131ndaki \u201C{reopen}\u201D ile de\u011Fi\u015Ftirebilirsiniz.",
  policyLink: "Gizlilik politikas\u0131",
  acceptAll: "T\xFCm\xFCn\xFC kabul et",
  rejectAll: "T\xFCm\xFCn\xFC reddet",
  customize: "\xD6zelle\u015Ftir",
  save: "Tercihlerimi kaydet",
  close: "De\u011Fi\u015Ftirmeden kapat",
  closeNotice: "Kapat",
  withdraw: "Onay\u0131m\u0131 geri \xE7ek",
  afterWithdrawal: "Bu site silebildiklerini siler. D\u0131\u015F sa\u011Flay\u0131c\u0131lar\u0131n tuttu\u011Fu verileri yaln\u0131zca kendileri silebilir.",
  reopen: "\xC7erezleri y\xF6net",
  optOut: "Ki\u015Fisel verilerimi satmay\u0131n ve payla\u015Fmay\u0131n",
  preferencesTitle: "\xC7erezleri y\xF6net",
  preferencesIntro: "Neyi kabul etti\u011Finizi se\xE7in. Reddetmeniz siteyi kullanman\u0131za engel olmaz.",
  choices: "Tercihleriniz",
  alwaysOn: "Her zaman a\xE7\u0131k",
  partly: "K\u0131smen a\xE7\u0131k",
  sensitive: "Hassas: \u201C{acceptAll}\u201D bunu a\xE7maz.",
  details: { one: "Ayr\u0131nt\u0131lar\u0131 g\xF6ster ({count} hizmet)", other: "Ayr\u0131nt\u0131lar\u0131 g\xF6ster ({count} hizmet)" },
  providers: { one: "{count} d\u0131\u015F sa\u011Flay\u0131c\u0131 yer al\u0131yor.", other: "{count} d\u0131\u015F sa\u011Flay\u0131c\u0131 yer al\u0131yor." },
  name: "Ad",
  provider: "Sa\u011Flay\u0131c\u0131",
  purpose: "Ama\xE7",
  duration: "S\xFCre",
  country: "\xDClke",
  cookies: "\xC7erezler",
  abroad: "\xFClkeniz d\u0131\u015F\u0131nda",
  table: "Bu sitedeki \xE7erezler ve benzer teknolojiler",
  thisSite: "Bu site",
  ownCookie: "Tercihlerinizi hat\u0131rlar",
  askedBy: "Soran: {controller}.",
  help: "Sorunuz mu var, bilgilerinizi g\xF6rmek veya d\xFCzeltmek mi istiyorsunuz? Ki\u015Fisel verilerden sorumlu ki\u015Fiye yaz\u0131n: {contact}.",
  kept: "Kabul etseniz de reddetseniz de tercihiniz {duration} saklan\u0131r.",
  receipt: "Tercih tarihi: {date}. Kay\u0131t numaras\u0131: {id}.",
  gpc: "Taray\u0131c\u0131n\u0131z bilgilerinizin sat\u0131lmamas\u0131n\u0131 ve payla\u015F\u0131lmamas\u0131n\u0131 istiyor. Bu iste\u011Fe uyuluyor.",
  reaskNotice: "Hizmetlerimiz de\u011Fi\u015Fti. \xD6nceki retleriniz korunuyor.",
  reaskCategory: "Yeni: {names}. \xD6nceki retleriniz korunuyor.",
  expired: "Son tercihinizin s\xFCresi ({duration}) doldu. L\xFCtfen yeniden se\xE7in.",
  accepted: "Tercihleriniz kaydedildi: her \u015Fey kabul edildi. \u0130stedi\u011Finiz zaman de\u011Fi\u015Ftirebilirsiniz.",
  rejected: "Tercihleriniz kaydedildi: yaln\u0131zca gerekli \xE7erezler kullan\u0131l\u0131yor.",
  saved: "Tercihleriniz kaydedildi.",
  withdrawn: "Onay\u0131n\u0131z geri \xE7ekildi.",
  embeds: {
    video: { title: "Video: {title}", once: "Bu videoyu oynat" },
    audio: { title: "Ses: {title}", once: "Bu kayd\u0131 oynat" },
    map: { title: "Harita: {title}", once: "Bu haritay\u0131 g\xF6ster" },
    post: { title: "G\xF6nderi: {title}", once: "Bu g\xF6nderiyi g\xF6ster" },
    calendar: { title: "Takvim: {title}", once: "Bu takvimi g\xF6ster" },
    content: { title: "D\u0131\u015F i\xE7erik: {title}", once: "Bu i\xE7eri\u011Fi g\xF6ster" }
  },
  embedText: "Bu i\xE7eri\u011Fi bar\u0131nd\u0131ran: {service}. G\xF6sterilirse IP adresiniz dahil baz\u0131 bilgiler \u015Furaya g\xF6nderilir: {provider}.",
  embedAlways: "Her zaman izin ver: {name}",
  embedLink: "\u015Eurada a\xE7: {service} (yeni sekme)",
  categories: {
    essential: {
      label: "Gerekli",
      description: "Sitenin \xE7al\u0131\u015Fmas\u0131 i\xE7in gereklidir: g\xFCvenlik, dil ve tercihlerinizin hat\u0131rlanmas\u0131. \u0130nternetteki hareketlerinizi izlemek i\xE7in kullan\u0131lmazlar."
    },
    analytics: {
      label: "Ziyaret \xF6l\xE7\xFCm\xFC",
      description: "Ziyaretleri saymam\u0131za ve hangi sayfalara bak\u0131ld\u0131\u011F\u0131n\u0131 g\xF6rmemize yard\u0131mc\u0131 olur; b\xF6ylece siteyi iyile\u015Ftirebiliriz."
    },
    multimedia: {
      label: "Videolar ve d\u0131\u015F i\xE7erik",
      description: "D\u0131\u015F sa\u011Flay\u0131c\u0131lar\u0131n bar\u0131nd\u0131rd\u0131\u011F\u0131 videolar\u0131, haritalar\u0131 ve di\u011Fer i\xE7erikleri g\xF6rmenizi sa\u011Flar. Sa\u011Flay\u0131c\u0131 o zaman {abroad} da IP adresinizi toplayabilir ve kendi \xE7erezlerini kullanabilir. Onay vermezseniz i\xE7eri\u011Fin yerinde bir ba\u011Flant\u0131 g\xF6r\xFCn\xFCr."
    },
    preferences: {
      label: "Ayarlar",
      description: "G\xF6r\xFCn\xFCm gibi iste\u011Fe ba\u011Fl\u0131 ayarlar\u0131 hat\u0131rlar."
    },
    marketing: {
      label: "Reklam",
      description: "Ziyaretinize g\xF6re size ba\u015Fka yerlerde reklam g\xF6stermek ve sonu\xE7lar\u0131n\u0131 \xF6l\xE7mek i\xE7in kullan\u0131l\u0131r."
    },
    social: {
      label: "Sosyal a\u011Flar",
      description: "Sosyal a\u011Flardaki i\xE7eri\u011Fi g\xF6rmenizi ve payla\u015Fman\u0131z\u0131 sa\u011Flar. A\u011F o zaman {abroad} da IP adresinizi toplayabilir ve kendi \xE7erezlerini kullanabilir."
    }
  }
};

export { tr as default };
