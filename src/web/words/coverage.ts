import type { Phrases } from './phrases.ts';

/** How completely sources are read. */
export const coverageWords = {
  'Nothing is known to be missing.': {
    es: 'No consta que falte nada.',
    de: 'Es ist nicht bekannt, dass etwas fehlt.',
  },
  'From {from} until now': { es: 'Desde {from} hasta ahora', de: 'Von {from} bis jetzt' },
  'could not be read for {duration}.': {
    es: 'no se pudo leer durante {duration}.',
    de: 'war {duration} lang nicht lesbar.',
  },
  'lost some items: {reason}.': {
    es: 'perdió algunos elementos: {reason}.',
    de: 'verlor Einträge: {reason}.',
  },
  'lost at least {count, plural, one {# item} other {# items}}: {reason}.': {
    es: 'perdió al menos {count, plural, one {# elemento} other {# elementos}}: {reason}.',
    de: 'verlor mindestens {count, plural, one {# Eintrag} other {# Einträge}}: {reason}.',
  },
  'Last visit': { es: 'Última visita', de: 'Letzter Besuch' },
  Time: { es: 'Periodo', de: 'Zeitraum' },
  Gaps: { es: 'Huecos', de: 'Lücken' },
  now: { es: 'ahora', de: 'jetzt' },
  '28 days': { es: '28 días', de: '28 Tage' },
  '{span} ago': { es: 'hace {span}', de: 'vor {span}' },
  'Visits that succeeded, and above them those that failed': {
    es: 'Visitas con éxito y, encima, las fallidas',
    de: 'Geglückte Besuche, darüber die fehlgeschlagenen',
  },
  'As soon as there are {sources}, what is read of them and what is not shows here.': {
    es: 'En cuanto haya {sources}, aquí se verá qué se lee de ellas y qué no.',
    de: 'Sobald es {sources} gibt, steht hier, was von ihnen gelesen wird und was nicht.',
  },
  'Sources, those first that need somebody': {
    es: 'Fuentes, primero las que necesitan a alguien',
    de: 'Quellen, zuerst die, um die sich jemand kümmern muss',
  },
  '{count, plural, one {# further source is} other {# further sources are}} read as planned or nearly.': {
    es: '{count, plural, one {# fuente más se lee} other {# fuentes más se leen}} según lo previsto o casi.',
    de: '{count, plural, one {# weitere Quelle wird} other {# weitere Quellen werden}} wie geplant oder fast so gelesen.',
  },
  'No visit was planned in the last {span}, so nothing new can have been heard.': {
    es: 'No se previó ninguna visita en las últimas {span}, así que no se pudo oír nada nuevo.',
    de: 'In den letzten {span} war kein Besuch geplant, also kann nichts Neues gehört worden sein.',
  },
  'All sources together were covered to {share} in the last {span}: {succeeded, number} of {planned, plural, one {# planned visit} other {# planned visits}} succeeded.':
    {
      es: 'En conjunto se cubrió el {share} de las fuentes (periodo: {span}): {succeeded, number} de {planned, plural, one {# visita prevista} other {# visitas previstas}} con éxito.',
      de: 'Alle Quellen zusammen waren in den letzten {span} zu {share} abgedeckt: {succeeded, number} von {planned, plural, one {# geplanten Besuch} other {# geplanten Besuchen}} glückten.',
    },
  'The sources of {brand} together were covered to {share} in the last {span}: {succeeded, number} of {planned, plural, one {# planned visit} other {# planned visits}} succeeded, and sources weigh as much as the mentions they usually bring.':
    {
      es: 'Se cubrió el {share} de las fuentes de {brand} (periodo: {span}): {succeeded, number} de {planned, plural, one {# visita prevista} other {# visitas previstas}} con éxito; cada fuente pesa según las menciones que suele traer.',
      de: 'Die Quellen von {brand} zusammen waren in den letzten {span} zu {share} abgedeckt: {succeeded, number} von {planned, plural, one {# geplanten Besuch} other {# geplanten Besuchen}} glückten; Quellen wiegen so viel wie die Erwähnungen, die sie üblicherweise bringen.',
    },
  '{succeeded, number} of {planned, number}': {
    es: '{succeeded, number} de {planned, number}',
    de: '{succeeded, number} von {planned, number}',
  },
  '{succeeded, number} of {planned, plural, one {# visit} other {# visits}} succeeded': {
    es: '{succeeded, number} de {planned, plural, one {# visita} other {# visitas}} con éxito',
    de: '{succeeded, number} von {planned, plural, one {# Besuch} other {# Besuchen}} geglückt',
  },
  'None yet': { es: 'Ninguna aún', de: 'Noch keiner' },
  'told of news by itself': { es: 'avisa por sí misma', de: 'meldet Neues von selbst' },
  'Nothing that is known of.': { es: 'Nada que se sepa.', de: 'Nichts, wovon man wüsste.' },
  'All, since it was paused.': { es: 'Todo, porque está en pausa.', de: 'Alles, da sie angehalten ist.' },
  'All: it was not visited yet.': {
    es: 'Todo: aún no se ha visitado.',
    de: 'Alles: sie wurde noch nicht besucht.',
  },
  'it cannot be read': { es: 'no se puede leer', de: 'sie ist nicht lesbar' },
  'All from the beginning: {why}.': {
    es: 'Todo desde el principio: {why}.',
    de: 'Alles von Anfang an: {why}.',
  },
  'All since {time}: {why}.': { es: 'Todo desde {time}: {why}.', de: 'Alles seit {time}: {why}.' },
  '{failed, number} of {planned, plural, one {# visit} other {# visits}} failed, most of them since {why}.': {
    es: '{failed, number} de {planned, plural, one {# visita} other {# visitas}} fallaron, la mayoría porque {why}.',
    de: '{failed, number} von {planned, plural, one {# Besuch} other {# Besuchen}} schlugen fehl, meist hieß es: {why}.',
  },
  'It asked {count, plural, one {# time} other {# times}} to come less often.': {
    es: 'Pidió {count, plural, one {# vez} other {# veces}} que se venga menos.',
    de: 'Sie bat {count, plural, one {#-mal} other {#-mal}}, seltener zu kommen.',
  },
  '{atLeast, plural, one {# item} other {# items}} at least, gone before {visits, plural, one {# visit} other {# visits}} could see them.':
    {
      es: '{atLeast, plural, one {# elemento} other {# elementos}} al menos, desaparecidos antes de que {visits, plural, one {# visita pudiera} other {# visitas pudieran}} verlos.',
      de: 'Mindestens {atLeast, plural, one {# Eintrag} other {# Einträge}}, fort, bevor {visits, plural, one {# Besuch} other {# Besuche}} sie sehen konnten.',
    },
  'What it held before it was added could not be read to the end.': {
    es: 'Lo que contenía antes de añadirla no se pudo leer hasta el final.',
    de: 'Was sie enthielt, bevor sie hinzukam, war nicht bis zum Ende lesbar.',
  },
  'Its past is being read: {count, plural, one {# item} other {# items}} so far.': {
    es: 'Se está leyendo su pasado: {count, plural, one {# elemento} other {# elementos}} hasta ahora.',
    de: 'Ihre Vergangenheit wird gelesen: bisher {count, plural, one {# Eintrag} other {# Einträge}}.',
  },
} as const satisfies Phrases;
