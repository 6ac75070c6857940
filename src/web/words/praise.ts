import type { Phrases } from './phrases.ts';

/** Praise: whom to thank, what to quote. */
export const praiseWords = {
  'Who spoke well of {brand}: whom to thank, and what to quote.': {
    es: 'Quién habló bien de {brand}: a quién dar las gracias y qué citar.',
    de: 'Wer gut über {brand} sprach: wem zu danken ist und was sich zitieren lässt.',
  },
  'No praise was heard in this period': {
    es: 'No se oyeron elogios en este periodo',
    de: 'In diesem Zeitraum wurde kein Lob gehört',
  },
  '{share} of all mentions': { es: '{share} de todas las menciones', de: '{share} aller Erwähnungen' },
  Thanked: { es: 'Agradecidos', de: 'Bedankt' },
  'Not thanked yet': { es: 'Sin agradecer aún', de: 'Noch nicht bedankt' },
  'Whom to thank': { es: 'A quién dar las gracias', de: 'Wem zu danken ist' },
  'Everybody who gave a name was thanked.': {
    es: 'Se dieron las gracias a todos los que dieron un nombre.',
    de: 'Allen, die einen Namen nannten, wurde gedankt.',
  },
  '{count, plural, one {first praise} other {praised # times}}': {
    es: '{count, plural, one {primer elogio} other {elogió # veces}}',
    de: '{count, plural, one {erstes Lob} other {lobte # Mal}}',
  },
  'Address of your thanks, if it has one': {
    es: 'Dirección de su agradecimiento, si la tiene',
    de: 'Adresse Ihres Dankes, falls es eine gibt',
  },
  'Mark as thanked': { es: 'Marcar como agradecido', de: 'Als bedankt markieren' },
  'What to quote': { es: 'Qué citar', de: 'Was sich zitieren lässt' },
  'Words belong to those who wrote them: ask before you quote, and say who said it.': {
    es: 'Las palabras son de quien las escribió: pregunte antes de citar y diga quién lo dijo.',
    de: 'Worte gehören denen, die sie schrieben: fragen Sie vor dem Zitieren, und nennen Sie, wer es sagte.',
  },
  Somebody: { es: 'Alguien', de: 'Jemand' },
  '{author} on {site}': { es: '{author} en {site}', de: '{author} auf {site}' },
  Mention: { es: 'Mención', de: 'Erwähnung' },
  'Line chart of {count, plural, one {# positive mention} other {# positive mentions}} over time': {
    es: 'Gráfico de líneas de {count, plural, one {# mención positiva} other {# menciones positivas}} en el tiempo',
    de: 'Liniendiagramm von {count, plural, one {# positiver Erwähnung} other {# positiven Erwähnungen}} im Verlauf',
  },
  'Quietly loyal': { es: 'Fieles en silencio', de: 'Still und treu' },
  'They praised three times or more over two months or more, and nobody ever answered them.': {
    es: 'Elogiaron tres veces o más durante dos meses o más, y nadie les respondió nunca.',
    de: 'Sie lobten dreimal oder öfter über zwei Monate oder länger, und nie hat jemand geantwortet.',
  },
  'Nobody of late, as far as is known.': {
    es: 'Nadie últimamente, que se sepa.',
    de: 'In letzter Zeit niemand, soweit bekannt.',
  },
  Author: { es: 'Autor', de: 'Autor' },
  Complaints: { es: 'Quejas', de: 'Beschwerden' },
  Last: { es: 'Última', de: 'Zuletzt' },
  Reach: { es: 'Alcance', de: 'Reichweite' },
  'Marked as thanked.': { es: 'Marcado como agradecido.', de: 'Als bedankt markiert.' },
} as const satisfies Phrases;
