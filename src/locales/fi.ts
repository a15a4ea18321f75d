/** Finnish, in the familiar form that public services use. */
import type { Texts } from './texts.js';

const fi: Texts = {
  lang: 'fi',
  dir: 'ltr',
  title: 'Evästevalintasi',
  intro:
    'Tämä sivusto käyttää evästeitä, jotka ovat sen toiminnalle välttämättömiä. Suostumuksellasi se käyttää myös muita tekniikoita:',
  introOptOut:
    'Tämä sivusto käyttää evästeitä, jotka ovat sen toiminnalle välttämättömiä. Se käyttää myös muita tekniikoita:',
  staysOff: 'Niiden avulla laitteesi voidaan ehkä tunnistaa. Ne ovat poissa käytöstä, kunnes otat ne käyttöön.',
  staysOn: 'Niiden avulla laitteesi voidaan ehkä tunnistaa. Ne ovat käytössä, kunnes poistat ne käytöstä.',
  introChange: 'Voit muuttaa valintojasi milloin tahansa jokaisen sivun alareunasta kohdasta ”{reopen}”.',
  policyLink: 'Tietosuojaseloste',
  acceptAll: 'Hyväksy kaikki',
  rejectAll: 'Hylkää kaikki',
  customize: 'Mukauta',
  save: 'Tallenna valintani',
  close: 'Sulje muuttamatta',
  closeNotice: 'Sulje',
  withdraw: 'Peruuta suostumukseni',
  afterWithdrawal:
    'Sivusto poistaa sen, minkä voi. Ulkopuolisten palveluntarjoajien säilyttämät tiedot voivat poistaa vain ne itse.',
  reopen: 'Hallitse evästeitä',
  optOut: 'Älä myy äläkä jaa henkilötietojani',
  preferencesTitle: 'Hallitse evästeitä',
  preferencesIntro: 'Valitse, mitä hyväksyt. Voit käyttää sivustoa, vaikka et hyväksyisi mitään.',
  choices: 'Valintasi',
  alwaysOn: 'Aina käytössä',
  partly: 'Osittain käytössä',
  sensitive: 'Arkaluonteinen: ”{acceptAll}” ei ota tätä käyttöön.',
  details: { one: 'Näytä tiedot ({count} palvelu)', other: 'Näytä tiedot ({count} palvelua)' },
  providers: {
    one: 'Mukana on {count} ulkopuolinen palveluntarjoaja.',
    other: 'Mukana on {count} ulkopuolista palveluntarjoajaa.',
  },
  name: 'Nimi',
  provider: 'Palveluntarjoaja',
  purpose: 'Tarkoitus',
  duration: 'Kesto',
  country: 'Maa',
  cookies: 'Evästeet',
  abroad: 'oman maasi ulkopuolella',
  table: 'Tämän sivuston evästeet ja vastaavat tekniikat',
  thisSite: 'Tämä sivusto',
  ownCookie: 'Muistaa valintasi',
  askedBy: 'Kysyjä: {controller}.',
  help:
    'Onko sinulla kysyttävää, tai haluatko nähdä tai oikaista tietosi? Kirjoita tietosuojasta vastaavalle henkilölle: {contact}.',
  kept: 'Valintasi säilytetään {duration}, hyväksyitpä tai kieltäydyitpä.',
  receipt: 'Valinnan päivämäärä: {date}. Merkinnän numero: {id}.',
  gpc: 'Selaimesi pyytää, ettei tietojasi myydä eikä jaeta. Pyyntöä noudatetaan.',
  reaskNotice: 'Palvelumme ovat muuttuneet. Aiemmat kieltäytymisesi ovat voimassa.',
  reaskCategory: 'Uutta: {names}. Aiemmat kieltäytymisesi ovat voimassa.',
  expired: 'Edellisestä valinnastasi on kulunut yli {duration}. Valitse uudelleen.',
  accepted: 'Valintasi on tallennettu: kaikki on hyväksytty. Voit muuttaa valintojasi milloin tahansa.',
  rejected: 'Valintasi on tallennettu: vain välttämättömiä evästeitä käytetään.',
  saved: 'Valintasi on tallennettu.',
  withdrawn: 'Suostumuksesi on peruutettu.',
  embeds: {
    video: { title: 'Video: {title}', once: 'Toista tämä video' },
    audio: { title: 'Äänite: {title}', once: 'Toista tämä äänite' },
    map: { title: 'Kartta: {title}', once: 'Näytä tämä kartta' },
    post: { title: 'Julkaisu: {title}', once: 'Näytä tämä julkaisu' },
    calendar: { title: 'Kalenteri: {title}', once: 'Näytä tämä kalenteri' },
    content: { title: 'Ulkopuolinen sisältö: {title}', once: 'Näytä tämä sisältö' },
  },
  embedText:
    'Tämä sisältö on palvelussa {service}. Jos näytät sen, palvelu saa tietoja, myös IP-osoitteesi. Vastaanottaja: {provider}.',
  embedAlways: 'Salli aina: {name}',
  embedLink: 'Avaa palvelussa {service} (uusi välilehti)',
  categories: {
    essential: {
      label: 'Välttämättömät',
      description:
        'Sivusto tarvitsee näitä toimiakseen: turvallisuus, kieli ja valintojesi muistaminen. Niillä ei seurata selaamistasi.',
    },
    analytics: {
      label: 'Kävijöiden mittaus',
      description:
        'Auttavat meitä laskemaan käynnit ja näkemään, mitä sivuja katsotaan, jotta voimme parantaa sivustoa.',
    },
    multimedia: {
      label: 'Videot ja ulkopuolinen sisältö',
      description:
        'Näyttävät sinulle ulkopuolisten palveluntarjoajien videoita, karttoja ja muuta sisältöä. Palveluntarjoaja voi tällöin kerätä IP-osoitteesi ja käyttää omia evästeitään, myös {abroad}. Ilman suostumustasi sisällön tilalla on linkki.',
    },
    preferences: {
      label: 'Mieltymykset',
      description: 'Muistavat vapaaehtoiset asetukset, kuten ulkoasun.',
    },
    marketing: {
      label: 'Mainonta',
      description:
        'Näiden avulla sinulle näytetään muualla mainoksia käyntisi perusteella ja mitataan mainosten tuloksia.',
    },
    social: {
      label: 'Sosiaalinen media',
      description:
        'Näiden avulla voit nähdä ja jakaa sosiaalisen median sisältöä. Palvelu voi tällöin kerätä IP-osoitteesi ja käyttää omia evästeitään, myös {abroad}.',
    },
  },
};

export default fi;
