const hu = {
  lang: "hu",
  dir: "ltr",
  title: "Az \xD6n d\xF6nt\xE9sei a s\xFCtikr\u0151l",
  intro: "Ez a webhely a m\u0171k\xF6d\xE9s\xE9hez n\xE9lk\xFCl\xF6zhetetlen s\xFCtiket (cookie-kat) haszn\xE1l. Az \xD6n hozz\xE1j\xE1rul\xE1s\xE1val m\xE1s technol\xF3gi\xE1kat is haszn\xE1l:",
  introOptOut: "Ez a webhely a m\u0171k\xF6d\xE9s\xE9hez n\xE9lk\xFCl\xF6zhetetlen s\xFCtiket (cookie-kat) haszn\xE1l. M\xE1s technol\xF3gi\xE1kat is haszn\xE1l:",
  staysOff: "Ezek lehet\u0151v\xE9 tehetik az \xD6n eszk\xF6z\xE9nek felismer\xE9s\xE9t. Mindaddig kikapcsolva maradnak, am\xEDg be nem kapcsolja \u0151ket.",
  staysOn: "Ezek lehet\u0151v\xE9 tehetik az \xD6n eszk\xF6z\xE9nek felismer\xE9s\xE9t. Mindaddig bekapcsolva maradnak, am\xEDg ki nem kapcsolja \u0151ket.",
  introChange: "D\xF6nt\xE9seit b\xE1rmikor m\xF3dos\xEDthatja minden oldal alj\xE1n: \u201E{reopen}\u201D.",
  policyLink: "Adatv\xE9delmi t\xE1j\xE9koztat\xF3",
  acceptAll: "\xD6sszes elfogad\xE1sa",
  rejectAll: "\xD6sszes elutas\xEDt\xE1sa",
  customize: "Testreszab\xE1s",
  save: "D\xF6nt\xE9seim ment\xE9se",
  close: "Bez\xE1r\xE1s m\xF3dos\xEDt\xE1s n\xE9lk\xFCl",
  closeNotice: "Bez\xE1r\xE1s",
  withdraw: "Hozz\xE1j\xE1rul\xE1som visszavon\xE1sa",
  afterWithdrawal: "A webhely t\xF6rli, amit t\xF6r\xF6lni tud. Amit k\xFCls\u0151 szolg\xE1ltat\xF3k \u0151riznek, azt csak \u0151k t\xF6r\xF6lhetik.",
  reopen: "S\xFCtik kezel\xE9se",
  optOut: "Ne adj\xE1k el \xE9s ne ossz\xE1k meg a szem\xE9lyes adataimat",
  preferencesTitle: "S\xFCtik kezel\xE9se",
  preferencesIntro: "V\xE1lassza ki, mit fogad el. Elutas\xEDt\xE1s eset\xE9n is haszn\xE1lhatja a webhelyet.",
  choices: "Az \xD6n d\xF6nt\xE9sei",
  alwaysOn: "Mindig bekapcsolva",
  partly: "R\xE9szben bekapcsolva",
  sensitive: "\xC9rz\xE9keny: ezt az \u201E{acceptAll}\u201D nem kapcsolja be.",
  details: {
    one: "R\xE9szletek megjelen\xEDt\xE9se ({count} szolg\xE1ltat\xE1s)",
    other: "R\xE9szletek megjelen\xEDt\xE9se ({count} szolg\xE1ltat\xE1s)"
  },
  providers: { one: "{count} k\xFCls\u0151 szolg\xE1ltat\xF3 \xE9rintett.", other: "{count} k\xFCls\u0151 szolg\xE1ltat\xF3 \xE9rintett." },
  name: "N\xE9v",
  provider: "Szolg\xE1ltat\xF3",
  purpose: "C\xE9l",
  duration: "Id\u0151tartam",
  country: "Orsz\xE1g",
  cookies: "S\xFCtik",
  abroad: "az \xD6n orsz\xE1g\xE1n k\xEDv\xFCl",
  table: "A webhely s\xFCtijei \xE9s hasonl\xF3 technol\xF3gi\xE1i",
  thisSite: "Ez a webhely",
  ownCookie: "Megjegyzi az \xD6n d\xF6nt\xE9seit",
  askedBy: "A k\xE9rd\xE9st felteszi: {controller}.",
  help: "K\xE9rd\xE9se van, vagy szeretn\xE9 megn\xE9zni vagy helyesb\xEDteni az adatait? \xCDrjon az adatv\xE9delem\xE9rt felel\u0151s szem\xE9lynek: {contact}.",
  kept: "D\xF6nt\xE9s\xE9nek meg\u0151rz\xE9si ideje: {duration}, ak\xE1r elfogad, ak\xE1r elutas\xEDt.",
  receipt: "A d\xF6nt\xE9s d\xE1tuma: {date}, a bejegyz\xE9s sz\xE1ma: {id}.",
  gpc: "Az \xD6n b\xF6ng\xE9sz\u0151je azt k\xE9ri, hogy adatait ne adj\xE1k el \xE9s ne ossz\xE1k meg. Ezt a k\xE9r\xE9st betartjuk.",
  reaskNotice: "Szolg\xE1ltat\xE1saink megv\xE1ltoztak. Kor\xE1bbi elutas\xEDt\xE1sai \xE9rv\xE9nyben maradnak.",
  reaskCategory: "\xDAj: {names}. Kor\xE1bbi elutas\xEDt\xE1sai \xE9rv\xE9nyben maradnak.",
  expired: "Legut\xF3bbi d\xF6nt\xE9se \xF3ta t\xF6bb mint {duration} telt el. K\xE9rj\xFCk, d\xF6nts\xF6n \xFAjra.",
  accepted: "D\xF6nt\xE9seit mentett\xFCk: mindent elfogadott. B\xE1rmikor m\xF3dos\xEDthatja \u0151ket.",
  rejected: "D\xF6nt\xE9seit mentett\xFCk: csak a n\xE9lk\xFCl\xF6zhetetlen s\xFCtiket haszn\xE1ljuk.",
  saved: "D\xF6nt\xE9seit mentett\xFCk.",
  withdrawn: "Visszavonta a hozz\xE1j\xE1rul\xE1s\xE1t.",
  embeds: {
    video: { title: "Vide\xF3: {title}", once: "A vide\xF3 lej\xE1tsz\xE1sa" },
    audio: { title: "Hangfelv\xE9tel: {title}", once: "A felv\xE9tel lej\xE1tsz\xE1sa" },
    map: { title: "T\xE9rk\xE9p: {title}", once: "A t\xE9rk\xE9p megjelen\xEDt\xE9se" },
    post: { title: "Bejegyz\xE9s: {title}", once: "A bejegyz\xE9s megjelen\xEDt\xE9se" },
    calendar: { title: "Napt\xE1r: {title}", once: "A napt\xE1r megjelen\xEDt\xE9se" },
    content: { title: "K\xFCls\u0151 tartalom: {title}", once: "A tartalom megjelen\xEDt\xE9se" }
  },
  embedText: "Ennek a tartalomnak a helye: {service}. Megjelen\xEDt\xE9sekor adatok tov\xE1bb\xEDt\xF3dnak, k\xF6zt\xFCk az \xD6n IP-c\xEDme. C\xEDmzett: {provider}.",
  embedAlways: "Mindig enged\xE9lyezett: {name}",
  embedLink: "Megnyit\xE1s itt: {service} (\xFAj lapon)",
  categories: {
    essential: {
      label: "N\xE9lk\xFCl\xF6zhetetlen",
      description: "A webhely m\u0171k\xF6d\xE9s\xE9hez sz\xFCks\xE9gesek: biztons\xE1g, nyelv \xE9s az \xD6n d\xF6nt\xE9seinek megjegyz\xE9se. Nem haszn\xE1ljuk \u0151ket b\xF6ng\xE9sz\xE9s\xE9nek k\xF6vet\xE9s\xE9re."
    },
    analytics: {
      label: "L\xE1togat\xE1sok m\xE9r\xE9se",
      description: "Seg\xEDtenek megsz\xE1molni a l\xE1togat\xE1sokat \xE9s megtudni, mely oldalakat n\xE9zik meg, hogy jav\xEDthassuk a webhelyet."
    },
    multimedia: {
      label: "Vide\xF3k \xE9s k\xFCls\u0151 tartalmak",
      description: "Ezekkel vide\xF3kat, t\xE9rk\xE9peket \xE9s m\xE1s, k\xFCls\u0151 szolg\xE1ltat\xF3kn\xE1l t\xE1rolt tartalmakat l\xE1that. A szolg\xE1ltat\xF3 ekkor gy\u0171jtheti az \xD6n IP-c\xEDm\xE9t, \xE9s saj\xE1t s\xFCtiket haszn\xE1lhat, ak\xE1r {abroad} is. Hozz\xE1j\xE1rul\xE1sa n\xE9lk\xFCl a tartalom hely\xE9n hivatkoz\xE1s \xE1ll."
    },
    preferences: {
      label: "Be\xE1ll\xEDt\xE1sok",
      description: "Megjegyzik a v\xE1laszthat\xF3 be\xE1ll\xEDt\xE1sokat, p\xE9ld\xE1ul a megjelen\xEDt\xE9s\xE9t."
    },
    marketing: {
      label: "Hirdet\xE9sek",
      description: "Arra szolg\xE1lnak, hogy l\xE1togat\xE1sa alapj\xE1n m\xE1shol hirdet\xE9seket jelen\xEDtsenek meg \xD6nnek, \xE9s m\xE9rj\xE9k azok eredm\xE9ny\xE9t."
    },
    social: {
      label: "K\xF6z\xF6ss\xE9gi oldalak",
      description: "Ezekkel k\xF6z\xF6ss\xE9gi oldalak tartalmait l\xE1thatja \xE9s oszthatja meg. A k\xF6z\xF6ss\xE9gi oldal ekkor gy\u0171jtheti az \xD6n IP-c\xEDm\xE9t, \xE9s saj\xE1t s\xFCtiket haszn\xE1lhat, ak\xE1r {abroad} is."
    }
  }
};

export { hu as default };
