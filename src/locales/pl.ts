/** Polish. */
import type { Texts } from './texts.js';

const pl: Texts = {
  lang: 'pl',
  dir: 'ltr',
  title: 'Twoje wybory dotyczące plików cookie',
  intro:
    'Ta strona używa plików cookie (ciasteczek), bez których nie może działać. Za Twoją zgodą używa też innych technologii:',
  introOptOut:
    'Ta strona używa plików cookie (ciasteczek), bez których nie może działać. Używa też innych technologii:',
  staysOff: 'Mogą one pozwalać na rozpoznanie Twojego urządzenia. Są wyłączone, dopóki ich nie włączysz.',
  staysOn: 'Mogą one pozwalać na rozpoznanie Twojego urządzenia. Są włączone, dopóki ich nie wyłączysz.',
  introChange: 'Swoje wybory możesz zmienić w każdej chwili: „{reopen}” na dole każdej podstrony.',
  policyLink: 'Polityka prywatności',
  acceptAll: 'Zaakceptuj wszystkie',
  rejectAll: 'Odrzuć wszystkie',
  customize: 'Dostosuj',
  save: 'Zapisz moje wybory',
  close: 'Zamknij bez zmian',
  closeNotice: 'Zamknij',
  withdraw: 'Wycofaj moją zgodę',
  afterWithdrawal: 'Ta strona usuwa to, co może. To, co przechowują zewnętrzni dostawcy, mogą usunąć tylko oni.',
  reopen: 'Zarządzaj plikami cookie',
  optOut: 'Nie sprzedawaj ani nie udostępniaj moich danych osobowych',
  preferencesTitle: 'Zarządzaj plikami cookie',
  preferencesIntro: 'Wybierz, na co się zgadzasz. Odmowa nie przeszkadza w korzystaniu ze strony.',
  choices: 'Twoje wybory',
  alwaysOn: 'Zawsze włączone',
  partly: 'Częściowo włączone',
  sensitive: 'Wrażliwe: „{acceptAll}” tego nie włącza.',
  details: {
    one: 'Pokaż szczegóły ({count} usługa)',
    few: 'Pokaż szczegóły ({count} usługi)',
    many: 'Pokaż szczegóły ({count} usług)',
    other: 'Pokaż szczegóły ({count} usługi)',
  },
  providers: {
    one: 'Uczestniczy {count} zewnętrzny dostawca.',
    few: 'Uczestniczą {count} zewnętrzni dostawcy.',
    many: 'Uczestniczy {count} zewnętrznych dostawców.',
    other: 'Uczestniczy {count} zewnętrznego dostawcy.',
  },
  name: 'Nazwa',
  provider: 'Dostawca',
  purpose: 'Cel',
  duration: 'Czas trwania',
  country: 'Kraj',
  cookies: 'Pliki cookie',
  abroad: 'poza Twoim krajem',
  table: 'Pliki cookie i podobne technologie na tej stronie',
  thisSite: 'Ta strona',
  ownCookie: 'Zapamiętuje Twoje wybory',
  askedBy: 'Pyta Cię: {controller}.',
  help:
    'Masz pytania albo chcesz zobaczyć lub poprawić swoje dane? Napisz do osoby odpowiedzialnej za ochronę danych: {contact}.',
  kept: 'Twój wybór przechowujemy przez {duration}, bez względu na to, czy się zgadzasz, czy odmawiasz.',
  receipt: 'Data wyboru: {date}. Numer wpisu: {id}.',
  gpc: 'Twoja przeglądarka prosi, aby nie sprzedawać ani nie udostępniać Twoich danych. Ta prośba jest respektowana.',
  reaskNotice: 'Nasze usługi się zmieniły. Twoje wcześniejsze odmowy są zachowane.',
  reaskCategory: 'Nowość: {names}. Twoje wcześniejsze odmowy są zachowane.',
  expired: 'Od Twojego ostatniego wyboru minęło więcej niż {duration}. Wybierz ponownie.',
  accepted: 'Twoje wybory są zapisane: wszystko jest zaakceptowane. Możesz je zmienić w każdej chwili.',
  rejected: 'Twoje wybory są zapisane: używane są tylko niezbędne pliki cookie.',
  saved: 'Twoje wybory są zapisane.',
  withdrawn: 'Twoja zgoda jest wycofana.',
  embeds: {
    video: { title: 'Film: {title}', once: 'Odtwórz ten film' },
    audio: { title: 'Nagranie: {title}', once: 'Odtwórz to nagranie' },
    map: { title: 'Mapa: {title}', once: 'Pokaż tę mapę' },
    post: { title: 'Wpis: {title}', once: 'Pokaż ten wpis' },
    calendar: { title: 'Kalendarz: {title}', once: 'Pokaż ten kalendarz' },
    content: { title: 'Treść zewnętrzna: {title}', once: 'Pokaż tę treść' },
  },
  embedText:
    'Ta treść znajduje się w serwisie {service}. Jej wyświetlenie powoduje wysłanie danych, w tym Twojego adresu IP. Odbiorca: {provider}.',
  embedAlways: 'Zawsze zezwalaj: {name}',
  embedLink: 'Otwórz w serwisie {service} (nowa karta)',
  categories: {
    essential: {
      label: 'Niezbędne',
      description:
        'Potrzebne do działania strony: bezpieczeństwo, język i zapamiętanie Twoich wyborów. Nie służą do śledzenia tego, co przeglądasz.',
    },
    analytics: {
      label: 'Pomiar odwiedzin',
      description:
        'Pomagają nam liczyć odwiedziny i sprawdzać, które podstrony są oglądane, abyśmy mogli ulepszać stronę.',
    },
    multimedia: {
      label: 'Filmy i treści zewnętrzne',
      description:
        'Pozwalają zobaczyć filmy, mapy i inne treści zewnętrznych dostawców. Dostawca może wtedy zbierać Twój adres IP i używać własnych plików cookie, także {abroad}. Bez Twojej zgody zamiast treści widać link.',
    },
    preferences: {
      label: 'Preferencje',
      description: 'Zapamiętują ustawienia opcjonalne, na przykład sposób wyświetlania.',
    },
    marketing: {
      label: 'Reklama',
      description: 'Służą do pokazywania Ci gdzie indziej reklam na podstawie Twojej wizyty i do pomiaru ich wyników.',
    },
    social: {
      label: 'Sieci społecznościowe',
      description:
        'Pozwalają zobaczyć i udostępniać treści z sieci społecznościowych. Sieć może wtedy zbierać Twój adres IP i używać własnych plików cookie, także {abroad}.',
    },
  },
};

export default pl;
