const pl = {
  lang: "pl",
  dir: "ltr",
  title: "Twoje wybory dotycz\u0105ce plik\xF3w cookie",
  intro: "Ta strona u\u017Cywa plik\xF3w cookie (ciasteczek), bez kt\xF3rych nie mo\u017Ce dzia\u0142a\u0107. Za Twoj\u0105 zgod\u0105 u\u017Cywa te\u017C innych technologii:",
  introOptOut: "Ta strona u\u017Cywa plik\xF3w cookie (ciasteczek), bez kt\xF3rych nie mo\u017Ce dzia\u0142a\u0107. U\u017Cywa te\u017C innych technologii:",
  staysOff: "Mog\u0105 one pozwala\u0107 na rozpoznanie Twojego urz\u0105dzenia. S\u0105 wy\u0142\u0105czone, dop\xF3ki ich nie w\u0142\u0105czysz.",
  staysOn: "Mog\u0105 one pozwala\u0107 na rozpoznanie Twojego urz\u0105dzenia. S\u0105 w\u0142\u0105czone, dop\xF3ki ich nie wy\u0142\u0105czysz.",
  introChange: "Swoje wybory mo\u017Cesz zmieni\u0107 w ka\u017Cdej chwili: \u201E{reopen}\u201D na dole ka\u017Cdej podstrony.",
  policyLink: "Polityka prywatno\u015Bci",
  acceptAll: "Zaakceptuj wszystkie",
  rejectAll: "Odrzu\u0107 wszystkie",
  customize: "Dostosuj",
  save: "Zapisz moje wybory",
  close: "Zamknij bez zmian",
  closeNotice: "Zamknij",
  withdraw: "Wycofaj moj\u0105 zgod\u0119",
  afterWithdrawal: "Ta strona usuwa to, co mo\u017Ce. To, co przechowuj\u0105 zewn\u0119trzni dostawcy, mog\u0105 usun\u0105\u0107 tylko oni.",
  reopen: "Zarz\u0105dzaj plikami cookie",
  optOut: "Nie sprzedawaj ani nie udost\u0119pniaj moich danych osobowych",
  preferencesTitle: "Zarz\u0105dzaj plikami cookie",
  preferencesIntro: "Wybierz, na co si\u0119 zgadzasz. Odmowa nie przeszkadza w korzystaniu ze strony.",
  choices: "Twoje wybory",
  alwaysOn: "Zawsze w\u0142\u0105czone",
  partly: "Cz\u0119\u015Bciowo w\u0142\u0105czone",
  sensitive: "Wra\u017Cliwe: \u201E{acceptAll}\u201D tego nie w\u0142\u0105cza.",
  details: {
    one: "Poka\u017C szczeg\xF3\u0142y ({count} us\u0142uga)",
    few: "Poka\u017C szczeg\xF3\u0142y ({count} us\u0142ugi)",
    many: "Poka\u017C szczeg\xF3\u0142y ({count} us\u0142ug)",
    other: "Poka\u017C szczeg\xF3\u0142y ({count} us\u0142ugi)"
  },
  providers: {
    one: "Uczestniczy {count} zewn\u0119trzny dostawca.",
    few: "Uczestnicz\u0105 {count} zewn\u0119trzni dostawcy.",
    many: "Uczestniczy {count} zewn\u0119trznych dostawc\xF3w.",
    other: "Uczestniczy {count} zewn\u0119trznego dostawcy."
  },
  name: "Nazwa",
  provider: "Dostawca",
  purpose: "Cel",
  duration: "Czas trwania",
  country: "Kraj",
  cookies: "Pliki cookie",
  abroad: "poza Twoim krajem",
  table: "Pliki cookie i podobne technologie na tej stronie",
  thisSite: "Ta strona",
  ownCookie: "Zapami\u0119tuje Twoje wybory",
  askedBy: "Pyta Ci\u0119: {controller}.",
  help: "Masz pytania albo chcesz zobaczy\u0107 lub poprawi\u0107 swoje dane? Napisz do osoby odpowiedzialnej za ochron\u0119 danych: {contact}.",
  kept: "Tw\xF3j wyb\xF3r przechowujemy przez {duration}, bez wzgl\u0119du na to, czy si\u0119 zgadzasz, czy odmawiasz.",
  receipt: "Data wyboru: {date}. Numer wpisu: {id}.",
  gpc: "Twoja przegl\u0105darka prosi, aby nie sprzedawa\u0107 ani nie udost\u0119pnia\u0107 Twoich danych. Ta pro\u015Bba jest respektowana.",
  reaskNotice: "Nasze us\u0142ugi si\u0119 zmieni\u0142y. Twoje wcze\u015Bniejsze odmowy s\u0105 zachowane.",
  reaskCategory: "Nowo\u015B\u0107: {names}. Twoje wcze\u015Bniejsze odmowy s\u0105 zachowane.",
  expired: "Od Twojego ostatniego wyboru min\u0119\u0142o wi\u0119cej ni\u017C {duration}. Wybierz ponownie.",
  accepted: "Twoje wybory s\u0105 zapisane: wszystko jest zaakceptowane. Mo\u017Cesz je zmieni\u0107 w ka\u017Cdej chwili.",
  rejected: "Twoje wybory s\u0105 zapisane: u\u017Cywane s\u0105 tylko niezb\u0119dne pliki cookie.",
  saved: "Twoje wybory s\u0105 zapisane.",
  withdrawn: "Twoja zgoda jest wycofana.",
  embeds: {
    video: { title: "Film: {title}", once: "Odtw\xF3rz ten film" },
    audio: { title: "Nagranie: {title}", once: "Odtw\xF3rz to nagranie" },
    map: { title: "Mapa: {title}", once: "Poka\u017C t\u0119 map\u0119" },
    post: { title: "Wpis: {title}", once: "Poka\u017C ten wpis" },
    calendar: { title: "Kalendarz: {title}", once: "Poka\u017C ten kalendarz" },
    content: { title: "Tre\u015B\u0107 zewn\u0119trzna: {title}", once: "Poka\u017C t\u0119 tre\u015B\u0107" }
  },
  embedText: "Ta tre\u015B\u0107 znajduje si\u0119 w serwisie {service}. Jej wy\u015Bwietlenie powoduje wys\u0142anie danych, w tym Twojego adresu IP. Odbiorca: {provider}.",
  embedAlways: "Zawsze zezwalaj: {name}",
  embedLink: "Otw\xF3rz w serwisie {service} (nowa karta)",
  categories: {
    essential: {
      label: "Niezb\u0119dne",
      description: "Potrzebne do dzia\u0142ania strony: bezpiecze\u0144stwo, j\u0119zyk i zapami\u0119tanie Twoich wybor\xF3w. Nie s\u0142u\u017C\u0105 do \u015Bledzenia tego, co przegl\u0105dasz."
    },
    analytics: {
      label: "Pomiar odwiedzin",
      description: "Pomagaj\u0105 nam liczy\u0107 odwiedziny i sprawdza\u0107, kt\xF3re podstrony s\u0105 ogl\u0105dane, aby\u015Bmy mogli ulepsza\u0107 stron\u0119."
    },
    multimedia: {
      label: "Filmy i tre\u015Bci zewn\u0119trzne",
      description: "Pozwalaj\u0105 zobaczy\u0107 filmy, mapy i inne tre\u015Bci zewn\u0119trznych dostawc\xF3w. Dostawca mo\u017Ce wtedy zbiera\u0107 Tw\xF3j adres IP i u\u017Cywa\u0107 w\u0142asnych plik\xF3w cookie, tak\u017Ce {abroad}. Bez Twojej zgody zamiast tre\u015Bci wida\u0107 link."
    },
    preferences: {
      label: "Preferencje",
      description: "Zapami\u0119tuj\u0105 ustawienia opcjonalne, na przyk\u0142ad spos\xF3b wy\u015Bwietlania."
    },
    marketing: {
      label: "Reklama",
      description: "S\u0142u\u017C\u0105 do pokazywania Ci gdzie indziej reklam na podstawie Twojej wizyty i do pomiaru ich wynik\xF3w."
    },
    social: {
      label: "Sieci spo\u0142eczno\u015Bciowe",
      description: "Pozwalaj\u0105 zobaczy\u0107 i udost\u0119pnia\u0107 tre\u015Bci z sieci spo\u0142eczno\u015Bciowych. Sie\u0107 mo\u017Ce wtedy zbiera\u0107 Tw\xF3j adres IP i u\u017Cywa\u0107 w\u0142asnych plik\xF3w cookie, tak\u017Ce {abroad}."
    }
  }
};

export { pl as default };
