/** What customers and newsrooms say in other languages: marks as in `frames`, `{a}` the brand, `[x|y]` either. */
export const abroad: Readonly<Record<string, readonly (readonly [mark: '-' | '0' | '+', lines: string])[]>> =
  {
    es: [
      [
        '-',
        `{a} [lleva|llevan] [tres semanas|diez días|dos meses] sin [contestar|enviar mi pedido|devolverme el dinero|arreglar mi línea]
[Pésimo|Horrible|Lamentable|Vergonzoso] [servicio|trato|soporte] de {a}, [nunca más|no lo recomiendo|una vergüenza|qué asco]
@{a} [sigo esperando|nadie responde|otra vez sin internet|me han cobrado dos veces|mi paquete no llega]
{a} me [cobró dos veces|canceló el vuelo sin avisar|perdió la maleta|colgó el teléfono|engañó con el contrato]
No compren en {a}, [es una estafa|llega todo roto|no devuelven el dinero|son unos ladrones]
La aplicación de {a} [no funciona|se cierra sola|es un desastre|va fatal] [desde ayer|otra vez|siempre]
Me doy de baja de {a}. [Carísimo y malo|Harta de sus mentiras|Ya basta]
Las acciones de {a} [caen|se hunden] tras [la multa|malos resultados|el fraude]`,
      ],
      [
        '+',
        `Gracias {a}, [excelente servicio|todo perfecto|llegó antes de lo previsto|problema resuelto en minutos]
{a} [nunca falla|es lo mejor|funciona de maravilla|me solucionó todo en una llamada|tiene un trato estupendo]
Muy [contento|contenta|satisfecho] con {a}, [lo recomiendo|repetiré|un diez]
[Encantada|Encantado] con mi [teléfono|pedido|coche] de {a}
{a} me devolvió el dinero [el mismo día|sin preguntar|enseguida]
Las acciones de {a} [suben|se disparan] tras [buenos resultados|ventas récord]`,
      ],
      [
        '0',
        `{a} [abre una tienda|presenta resultados|lanza un modelo|cambia su horario] [el lunes|en junio|mañana|en Sevilla]
@{a} [¿a qué hora abren?|¿tienen talla 40?|¿cómo cambio mi dirección?|¿puedo pagar con tarjeta?]
¿Alguien [ha probado|conoce] {a}?
[Trabajo en|Voy a|He quedado en] {a} [esta tarde|el viernes]`,
      ],
    ],
    de: [
      [
        '-',
        `{a} [meldet sich seit drei Wochen nicht|hat mein Paket verloren|hat doppelt abgebucht|hat den Flug ohne Bescheid gestrichen|ignoriert meine Mails]
[Schlechter|Miserabler|Katastrophaler|Unverschämter] [Service|Kundendienst|Support] bei {a}, [nie wieder|Finger weg|eine Frechheit]
@{a} [warte immer noch|keiner geht ans Telefon|schon wieder kein Internet|wo bleibt mein Geld|seit Tagen Störung]
Die App von {a} [stürzt ständig ab|ist unbrauchbar|funktioniert nicht] [seit dem Update|schon wieder|]
Nie wieder {a}. [Alles kaputt angekommen|Abzocke|Reine Verarsche|Völlig überteuert]
Habe bei {a} gekündigt, [es reicht|unverschämt teuer|nur Ärger]
{a} Aktie [bricht ein|stürzt ab] nach [Gewinnwarnung|Skandal|schwachen Zahlen]
{a} steht wegen [Betrugsvorwürfen|Datenleck|Steuerhinterziehung] in der Kritik`,
      ],
      [
        '+',
        `Danke {a}, [super schnell geliefert|Problem sofort gelöst|alles bestens|toller Service]
{a} ist [einfach klasse|der beste Anbieter|sehr zu empfehlen|absolut zuverlässig]
Sehr [zufrieden|freundlich|kompetent] bei {a}, [gerne wieder|immer wieder|top]
{a} hat mir [das Geld sofort erstattet|am selben Tag geholfen|ohne Diskussion Ersatz geschickt]
Bin begeistert von [meinem Handy|der Lieferung|der App] von {a}
{a} Aktie [steigt|springt] nach [starken Zahlen|Rekordgewinn]`,
      ],
      [
        '0',
        `{a} [eröffnet eine Filiale|stellt das neue Modell vor|veröffentlicht Zahlen|sucht Mitarbeiter] [am Montag|im Juni|morgen|in Köln]
@{a} [wann habt ihr geöffnet?|gibt es das in blau?|wie ändere ich meine Adresse?|nehmt ihr Karten?]
Hat jemand Erfahrung mit {a}?
[Bin gerade bei|Arbeite bei|Fahre heute zu] {a}`,
      ],
    ],
    fr: [
      [
        '-',
        `{a} [ne répond pas depuis trois semaines|a perdu mon colis|m'a débité deux fois|a annulé mon vol sans prévenir|refuse de me rembourser]
Service client [lamentable|catastrophique|nul|honteux] chez {a}, [à fuir|plus jamais|une honte|je suis très déçu]
@{a} [j'attends toujours|personne ne répond|encore en panne|où est mon remboursement|toujours pas livré]
L'appli {a} [plante tout le temps|ne marche plus|est inutilisable] [depuis la mise à jour|encore|]
Je quitte {a}, [ras le bol|trop cher et nul|que des mensonges]
N'achetez rien chez {a}, [c'est une arnaque|tout arrive cassé|ce sont des voleurs]
L'action {a} [chute|plonge] après [l'amende|de mauvais résultats|le scandale]`,
      ],
      [
        '+',
        `Merci {a}, [service au top|livraison rapide|problème réglé en cinq minutes|je recommande]
{a} [est parfait|ne déçoit jamais|m'a remboursé tout de suite|marche à merveille]
Très [content|satisfaite|agréablement surpris] de {a}, [bravo|à recommander|merci]
[J'adore|Ravie de] [mon téléphone|ma commande|mes chaussures] {a}
L'action {a} [grimpe|bondit] après [de bons résultats|des ventes record]`,
      ],
      [
        '0',
        `{a} [ouvre un magasin|publie ses résultats|lance un modèle|recrute] [lundi|en juin|demain|à Lille]
@{a} [à quelle heure ouvrez-vous ?|avez-vous du 40 ?|comment changer mon adresse ?|acceptez-vous la carte ?]
Quelqu'un [connaît|a essayé] {a} ?
[Je travaille chez|Je passe chez|Rendez-vous chez] {a} [ce soir|vendredi]`,
      ],
    ],
    it: [
      [
        '-',
        `{a} [non risponde da tre settimane|ha perso il mio pacco|mi ha addebitato due volte|ha cancellato il volo senza avvisare|non rimborsa]
Servizio [pessimo|vergognoso|scandaloso] di {a}, [mai più|da evitare|una vergogna|sono deluso]
@{a} [sto ancora aspettando|non risponde nessuno|di nuovo senza linea|dov'è il mio rimborso]
L'app di {a} [si blocca sempre|non funziona|fa schifo] [da ieri|di nuovo|]
Ho disdetto {a}, [basta|troppo cara|solo bugie]
Non comprate da {a}, [è una truffa|arriva tutto rotto|sono ladri]
Il titolo {a} [crolla|scende] dopo [la multa|i conti|lo scandalo]`,
      ],
      [
        '+',
        `Grazie {a}, [servizio ottimo|consegna velocissima|problema risolto subito|bravissimi]
{a} [è il migliore|non delude mai|mi ha rimborsato subito|funziona benissimo]
Molto [contento|soddisfatta|felice] di {a}, [lo consiglio|complimenti|perfetto]
[Adoro|Che bello] [il mio telefono|il mio ordine] di {a}
Il titolo {a} [vola|sale] dopo [conti ottimi|vendite record]`,
      ],
      [
        '0',
        `{a} [apre un negozio|presenta i conti|lancia un modello|assume] [lunedì|a giugno|domani|a Torino]
@{a} [a che ora aprite?|avete il 40?|come cambio indirizzo?|accettate carte?]
Qualcuno [conosce|ha provato] {a}?
[Lavoro da|Vado da|Sono da] {a} [stasera|venerdì]`,
      ],
    ],
    pt: [
      [
        '-',
        `{a} [não responde há três semanas|perdeu minha encomenda|me cobrou duas vezes|cancelou o voo sem avisar|não devolve o dinheiro]
[Péssimo|Horrível|Vergonhoso] [atendimento|serviço|suporte] da {a}, [nunca mais|não recomendo|uma vergonha|estou decepcionada]
@{a} [ainda estou esperando|ninguém atende|sem internet de novo|cadê meu reembolso]
O aplicativo da {a} [trava toda hora|não funciona|é um lixo] [desde ontem|de novo|]
Cancelei a {a}, [chega|caro e ruim|só mentira]
Não comprem na {a}, [é golpe|chega tudo quebrado|são ladrões]
Ações da {a} [caem|despencam] após [multa|prejuízo|fraude]`,
      ],
      [
        '+',
        `Obrigado {a}, [ótimo atendimento|entrega super rápida|problema resolvido na hora|adorei]
{a} [é a melhor|nunca decepciona|me reembolsou na hora|funciona muito bem]
Muito [feliz|satisfeita|contente] com a {a}, [recomendo|parabéns|nota dez]
[Amei|Adoro] [meu celular|meu pedido|meu carro] da {a}
Ações da {a} [sobem|disparam] após [lucro recorde|bons resultados]`,
      ],
      [
        '0',
        `{a} [abre uma loja|divulga resultados|lança um modelo|contrata] [na segunda|em junho|amanhã|em Recife]
@{a} [que horas abre?|tem tamanho 40?|como mudo o endereço?|aceita cartão?]
Alguém [conhece|já usou] {a}?
[Trabalho na|Vou na|Estou na] {a} [hoje|sexta]`,
      ],
    ],
  };
