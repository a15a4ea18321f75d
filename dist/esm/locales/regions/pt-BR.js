const ptBR = {
  lang: "pt-BR",
  title: "Suas escolhas sobre cookies",
  intro: "Este site usa cookies essenciais para o seu funcionamento. Com o seu consentimento, tamb\xE9m usa outras tecnologias:",
  introOptOut: "Este site usa cookies essenciais para o seu funcionamento. Tamb\xE9m usa outras tecnologias:",
  staysOff: "Elas podem permitir o reconhecimento do seu dispositivo. Ficam desativadas at\xE9 que voc\xEA as ative.",
  staysOn: "Elas podem permitir o reconhecimento do seu dispositivo. Ficam ativadas at\xE9 que voc\xEA as desative.",
  introChange: "Voc\xEA pode mudar suas escolhas a qualquer momento em \u201C{reopen}\u201D, no fim de cada p\xE1gina.",
  save: "Salvar minhas escolhas",
  withdraw: "Revogar meu consentimento",
  afterWithdrawal: "Este site apaga o que pode. O que os fornecedores externos guardam, s\xF3 eles podem apagar.",
  reopen: "Gerenciar cookies",
  optOut: "N\xE3o vender nem compartilhar meus dados pessoais",
  preferencesTitle: "Gerenciar cookies",
  preferencesIntro: "Escolha o que voc\xEA aceita. Recusar n\xE3o impede voc\xEA de usar o site.",
  choices: "Suas escolhas",
  alwaysOn: "Sempre ativado",
  partly: "Ativado em parte",
  sensitive: "Sens\xEDvel: \u201C{acceptAll}\u201D n\xE3o ativa esta op\xE7\xE3o.",
  details: { one: "Mostrar detalhes ({count} servi\xE7o)", other: "Mostrar detalhes ({count} servi\xE7os)" },
  providers: { one: "H\xE1 {count} fornecedor externo envolvido.", other: "H\xE1 {count} fornecedores externos envolvidos." },
  ownCookie: "Lembra suas escolhas",
  help: "Tem d\xFAvidas ou quer ver ou corrigir seus dados? Escreva para a pessoa encarregada da prote\xE7\xE3o de dados: {contact}.",
  kept: "Sua escolha fica guardada por {duration}, quer voc\xEA aceite, quer recuse.",
  receipt: "Escolha feita em {date}. N\xFAmero do registro: {id}.",
  gpc: "Seu navegador pede que seus dados n\xE3o sejam vendidos nem compartilhados. Esse pedido \xE9 respeitado.",
  reaskNotice: "Nossos servi\xE7os mudaram. Suas recusas anteriores foram mantidas.",
  reaskCategory: "Novidade: {names}. Suas recusas anteriores foram mantidas.",
  expired: "Sua \xFAltima escolha foi feita h\xE1 mais de {duration}. Escolha novamente.",
  accepted: "Suas escolhas foram salvas: tudo foi aceito. Voc\xEA pode mud\xE1-las a qualquer momento.",
  rejected: "Suas escolhas foram salvas: s\xF3 s\xE3o usados cookies essenciais.",
  saved: "Suas escolhas foram salvas.",
  withdrawn: "Seu consentimento foi revogado.",
  embedText: "Este conte\xFAdo est\xE1 hospedado em {service}. Ao mostr\xE1-lo, s\xE3o enviados dados, inclusive seu endere\xE7o IP, para {provider}.",
  embedAlways: "Sempre permitir: {name}",
  embedLink: "Abrir em {service} (nova aba)",
  categories: {
    essential: {
      label: "Essenciais",
      description: "Necess\xE1rios para o site funcionar: seguran\xE7a, idioma e mem\xF3ria das suas escolhas. N\xE3o servem para rastrear sua navega\xE7\xE3o."
    },
    analytics: {
      label: "Medi\xE7\xE3o de visitas",
      description: "Ajudam a contar as visitas e a saber quais p\xE1ginas s\xE3o vistas, para melhorarmos o site."
    },
    multimedia: {
      label: "V\xEDdeos e conte\xFAdo externo",
      description: "Permitem ver v\xEDdeos, mapas e outros conte\xFAdos hospedados por fornecedores externos. O fornecedor pode ent\xE3o coletar seu endere\xE7o IP e usar os pr\xF3prios cookies, inclusive {abroad}. Sem o seu consentimento, um link substitui o conte\xFAdo."
    },
    preferences: {
      label: "Prefer\xEAncias",
      description: "Lembram configura\xE7\xF5es opcionais, como as de exibi\xE7\xE3o."
    },
    marketing: {
      label: "Publicidade",
      description: "Servem para mostrar a voc\xEA, em outros lugares, an\xFAncios com base na sua visita e para medir seus resultados."
    },
    social: {
      label: "Redes sociais",
      description: "Permitem ver e compartilhar conte\xFAdo de redes sociais. A rede pode ent\xE3o coletar seu endere\xE7o IP e usar os pr\xF3prios cookies, inclusive {abroad}."
    }
  }
};

export { ptBR as default };
