import ptBR from './regions/pt-BR.js';

const pt = {
  lang: "pt",
  dir: "ltr",
  regions: { "pt-br": ptBR },
  title: "As suas escolhas sobre cookies",
  intro: "Este site utiliza cookies essenciais ao seu funcionamento. Com o seu consentimento, utiliza tamb\xE9m outras tecnologias:",
  introOptOut: "Este site utiliza cookies essenciais ao seu funcionamento. Utiliza tamb\xE9m outras tecnologias:",
  staysOff: "Podem permitir reconhecer o seu dispositivo. Est\xE3o desligadas enquanto n\xE3o as ligar.",
  staysOn: "Podem permitir reconhecer o seu dispositivo. Est\xE3o ligadas enquanto n\xE3o as desligar.",
  introChange: "Pode alterar as suas escolhas a qualquer momento em \xAB{reopen}\xBB, no fundo de cada p\xE1gina.",
  policyLink: "Pol\xEDtica de privacidade",
  acceptAll: "Aceitar tudo",
  rejectAll: "Rejeitar tudo",
  customize: "Personalizar",
  save: "Guardar as minhas escolhas",
  close: "Fechar sem alterar",
  closeNotice: "Fechar",
  withdraw: "Retirar o meu consentimento",
  afterWithdrawal: "Este site apaga o que pode. O que os fornecedores externos conservam s\xF3 eles podem apagar.",
  reopen: "Gerir cookies",
  optOut: "N\xE3o vender nem partilhar os meus dados pessoais",
  preferencesTitle: "Gerir cookies",
  preferencesIntro: "Escolha o que aceita. Se recusar, pode continuar a usar o site.",
  choices: "As suas escolhas",
  alwaysOn: "Sempre ligado",
  partly: "Ligado em parte",
  sensitive: "Sens\xEDvel: \xAB{acceptAll}\xBB n\xE3o liga esta op\xE7\xE3o.",
  details: { one: "Ver os detalhes ({count} servi\xE7o)", other: "Ver os detalhes ({count} servi\xE7os)" },
  providers: {
    one: "Est\xE1 envolvido {count} fornecedor externo.",
    other: "Est\xE3o envolvidos {count} fornecedores externos."
  },
  name: "Nome",
  provider: "Fornecedor",
  purpose: "Finalidade",
  duration: "Dura\xE7\xE3o",
  country: "Pa\xEDs",
  cookies: "Cookies",
  abroad: "fora do seu pa\xEDs",
  table: "Cookies e tecnologias semelhantes neste site",
  thisSite: "Este site",
  ownCookie: "Memoriza as suas escolhas",
  askedBy: "Pedido feito por {controller}.",
  help: "Tem perguntas ou quer ver ou corrigir os seus dados? Escreva \xE0 pessoa respons\xE1vel pela prote\xE7\xE3o de dados: {contact}.",
  kept: "A sua escolha \xE9 conservada durante {duration}, quer aceite quer recuse.",
  receipt: "Escolha feita em {date}. N\xFAmero de registo: {id}.",
  gpc: "O seu navegador pede que os seus dados n\xE3o sejam vendidos nem partilhados. Esse pedido \xE9 respeitado.",
  reaskNotice: "Os nossos servi\xE7os mudaram. As suas recusas anteriores mant\xEAm-se.",
  reaskCategory: "Novidade: {names}. As suas recusas anteriores mant\xEAm-se.",
  expired: "A sua \xFAltima escolha foi feita h\xE1 mais de {duration}. Escolha de novo, por favor.",
  accepted: "As suas escolhas foram guardadas: tudo foi aceite. Pode alter\xE1-las a qualquer momento.",
  rejected: "As suas escolhas foram guardadas: s\xF3 s\xE3o utilizados cookies essenciais.",
  saved: "As suas escolhas foram guardadas.",
  withdrawn: "O seu consentimento foi retirado.",
  embeds: {
    video: { title: "V\xEDdeo: {title}", once: "Reproduzir este v\xEDdeo" },
    audio: { title: "\xC1udio: {title}", once: "Reproduzir esta grava\xE7\xE3o" },
    map: { title: "Mapa: {title}", once: "Mostrar este mapa" },
    post: { title: "Publica\xE7\xE3o: {title}", once: "Mostrar esta publica\xE7\xE3o" },
    calendar: { title: "Calend\xE1rio: {title}", once: "Mostrar este calend\xE1rio" },
    content: { title: "Conte\xFAdo externo: {title}", once: "Mostrar este conte\xFAdo" }
  },
  embedText: "Este conte\xFAdo est\xE1 alojado em {service}. Ao mostr\xE1-lo, s\xE3o enviados dados, incluindo o seu endere\xE7o IP, para {provider}.",
  embedAlways: "Permitir sempre: {name}",
  embedLink: "Abrir em {service} (novo separador)",
  categories: {
    essential: {
      label: "Essenciais",
      description: "Necess\xE1rios para o site funcionar: seguran\xE7a, l\xEDngua e mem\xF3ria das suas escolhas. N\xE3o servem para seguir a sua navega\xE7\xE3o."
    },
    analytics: {
      label: "Medi\xE7\xE3o de visitas",
      description: "Ajudam-nos a contar as visitas e a saber que p\xE1ginas s\xE3o vistas, para melhorarmos o site."
    },
    multimedia: {
      label: "V\xEDdeos e conte\xFAdos externos",
      description: "Permitem ver v\xEDdeos, mapas e outros conte\xFAdos alojados por fornecedores externos. O fornecedor pode ent\xE3o recolher o seu endere\xE7o IP e utilizar os seus pr\xF3prios cookies, tamb\xE9m {abroad}. Sem o seu consentimento, uma liga\xE7\xE3o substitui o conte\xFAdo."
    },
    preferences: {
      label: "Prefer\xEAncias",
      description: "Memorizam defini\xE7\xF5es opcionais, como as de apresenta\xE7\xE3o."
    },
    marketing: {
      label: "Publicidade",
      description: "Servem para lhe mostrar noutros locais an\xFAncios com base na sua visita e para medir os seus resultados."
    },
    social: {
      label: "Redes sociais",
      description: "Permitem ver e partilhar conte\xFAdos de redes sociais. A rede pode ent\xE3o recolher o seu endere\xE7o IP e utilizar os seus pr\xF3prios cookies, tamb\xE9m {abroad}."
    }
  }
};

export { pt as default };
