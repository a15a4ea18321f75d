const it = {
  lang: "it",
  dir: "ltr",
  title: "Le tue scelte sui cookie",
  intro: "Questo sito utilizza cookie indispensabili al suo funzionamento. Con il tuo consenso utilizza anche altre tecnologie:",
  introOptOut: "Questo sito utilizza cookie indispensabili al suo funzionamento. Utilizza anche altre tecnologie:",
  staysOff: "Possono permettere di riconoscere il tuo dispositivo. Restano disattivate finch\xE9 non le attivi.",
  staysOn: "Possono permettere di riconoscere il tuo dispositivo. Restano attive finch\xE9 non le disattivi.",
  introChange: "Puoi cambiare le tue scelte in qualsiasi momento con \xAB{reopen}\xBB, in fondo a ogni pagina.",
  policyLink: "Informativa sulla privacy",
  acceptAll: "Accetta tutto",
  rejectAll: "Rifiuta tutto",
  customize: "Personalizza",
  save: "Salva le mie scelte",
  close: "Chiudi senza modifiche",
  closeNotice: "Chiudi",
  withdraw: "Revoca il mio consenso",
  afterWithdrawal: "Questo sito cancella ci\xF2 che pu\xF2. Ci\xF2 che conservano i fornitori esterni possono cancellarlo solo loro.",
  reopen: "Gestisci i cookie",
  optOut: "Non vendere n\xE9 condividere i miei dati personali",
  preferencesTitle: "Gestisci i cookie",
  preferencesIntro: "Scegli che cosa accetti. Se rifiuti, puoi comunque usare il sito.",
  choices: "Le tue scelte",
  alwaysOn: "Sempre attivo",
  partly: "Attivo in parte",
  sensitive: "Sensibile: \xAB{acceptAll}\xBB non lo attiva.",
  details: { one: "Mostra i dettagli ({count} servizio)", other: "Mostra i dettagli ({count} servizi)" },
  providers: { one: "\xC8 coinvolto {count} fornitore esterno.", other: "Sono coinvolti {count} fornitori esterni." },
  name: "Nome",
  provider: "Fornitore",
  purpose: "Finalit\xE0",
  duration: "Durata",
  country: "Paese",
  cookies: "Cookie",
  abroad: "fuori dal tuo Paese",
  table: "Cookie e tecnologie simili di questo sito",
  thisSite: "Questo sito",
  ownCookie: "Ricorda le tue scelte",
  askedBy: "Richiesta di {controller}.",
  help: "Hai domande o vuoi vedere o rettificare i tuoi dati? Scrivi alla persona responsabile della protezione dei dati: {contact}.",
  kept: "La tua scelta viene conservata per {duration}, sia che tu accetti sia che tu rifiuti.",
  receipt: "Data della scelta: {date}. Numero di registrazione: {id}.",
  gpc: "Il tuo browser chiede di non vendere n\xE9 condividere i tuoi dati. La richiesta \xE8 rispettata.",
  reaskNotice: "I nostri servizi sono cambiati. I tuoi rifiuti precedenti restano validi.",
  reaskCategory: "Novit\xE0: {names}. I tuoi rifiuti precedenti restano validi.",
  expired: "La tua ultima scelta risale a pi\xF9 di {duration} fa. Scegli di nuovo.",
  accepted: "Le tue scelte sono salvate: hai accettato tutto. Puoi cambiarle in qualsiasi momento.",
  rejected: "Le tue scelte sono salvate: si usano solo i cookie indispensabili.",
  saved: "Le tue scelte sono salvate.",
  withdrawn: "Il tuo consenso \xE8 revocato.",
  embeds: {
    video: { title: "Video: {title}", once: "Riproduci questo video" },
    audio: { title: "Registrazione audio: {title}", once: "Riproduci questa registrazione" },
    map: { title: "Mappa: {title}", once: "Mostra questa mappa" },
    post: { title: "Post: {title}", once: "Mostra questo post" },
    calendar: { title: "Calendario: {title}", once: "Mostra questo calendario" },
    content: { title: "Contenuto esterno: {title}", once: "Mostra questo contenuto" }
  },
  embedText: "Questo contenuto \xE8 ospitato da {service}. Mostrandolo si inviano dati, compreso il tuo indirizzo IP, a {provider}.",
  embedAlways: "Consenti sempre: {name}",
  embedLink: "Apri su {service} (nuova scheda)",
  categories: {
    essential: {
      label: "Indispensabili",
      description: "Servono al funzionamento del sito: sicurezza, lingua e memoria delle tue scelte. Non vengono usati per tracciare la tua navigazione."
    },
    analytics: {
      label: "Misurazione delle visite",
      description: "Ci aiutano a contare le visite e a capire quali pagine vengono consultate, per migliorare il sito."
    },
    multimedia: {
      label: "Video e contenuti esterni",
      description: "Permettono di vedere video, mappe e altri contenuti ospitati da fornitori esterni. Il fornitore pu\xF2 allora raccogliere il tuo indirizzo IP e usare propri cookie, anche {abroad}. Senza il tuo consenso, al posto del contenuto c\u2019\xE8 un link."
    },
    preferences: {
      label: "Preferenze",
      description: "Ricordano impostazioni facoltative, come quelle di visualizzazione."
    },
    marketing: {
      label: "Pubblicit\xE0",
      description: "Servono a mostrarti altrove annunci legati alla tua visita e a misurarne i risultati."
    },
    social: {
      label: "Social network",
      description: "Permettono di vedere e condividere contenuti dei social network. Il social network pu\xF2 allora raccogliere il tuo indirizzo IP e usare propri cookie, anche {abroad}."
    }
  }
};

export { it as default };
