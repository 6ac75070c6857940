import type { Phrases } from './phrases.ts';

/** What people are asked about mentions that may be about a namesake. */
export const reviewWords = {
  'About {brand}, or not?': { es: '¿Trata de {brand} o no?', de: 'Über {brand} oder nicht?' },
  'About us': { es: 'Trata de nosotros', de: 'Betrifft uns' },
  'Take the answer back': { es: 'Retirar la respuesta', de: 'Antwort zurücknehmen' },
  'Nothing waits for you': { es: 'No hay nada pendiente', de: 'Nichts wartet auf Sie' },
  'What Earshot cannot tell by itself appears here, and every week some of what it put aside.': {
    es: 'Aquí aparece lo que Earshot no puede decidir por sí solo y, cada semana, algo de lo que apartó.',
    de: 'Hier erscheint, was Earshot allein nicht entscheiden kann, und jede Woche etwas von dem, was es aussortiert hat.',
  },
  'Put aside: a sample drawn at random': {
    es: 'Apartadas: una muestra al azar',
    de: 'Aussortiert: eine zufällige Stichprobe',
  },
  'Answered lately': { es: 'Respondidas hace poco', de: 'Zuletzt beantwortet' },
  'Nobody else has this name: whatever the query finds counts. Call a mention not about us to change that.': {
    es: 'Nadie más se llama así: cuenta todo lo que encuentra la consulta. Marca una mención como ajena para cambiarlo.',
    de: 'Niemand sonst heißt so: Was die Suche findet, zählt. Nennen Sie eine Erwähnung nicht zugehörig, um das zu ändern.',
  },
  'Nobody has said yet what is about it: nothing is put aside before.': {
    es: 'Nadie ha dicho aún qué trata de ella: hasta entonces no se aparta nada.',
    de: 'Noch hat niemand gesagt, was sie betrifft: Vorher wird nichts aussortiert.',
  },
  'Learnt from {answers, plural, one {# answer} other {# answers}}, {notAbout, number} of them “not about us”.':
    {
      es: 'Aprendido de {answers, plural, one {# respuesta} other {# respuestas}}, {notAbout, number} de ellas «no trata de nosotros».',
      de: 'Gelernt aus {answers, plural, one {# Antwort} other {# Antworten}}, davon {notAbout, number} „betrifft uns nicht“.',
    },
  'Of what is about it, {share} is heard, going by what was put aside and looked at; between {low} and {high} with 95 % confidence.':
    {
      es: 'De lo que trata de ella se oye {share}, según lo apartado y revisado; entre {low} y {high} con un 95 % de confianza.',
      de: 'Von dem, was sie betrifft, wird {share} gehört, nach dem, was aussortiert und angesehen wurde; mit 95 % Sicherheit zwischen {low} und {high}.',
    },
} as const satisfies Phrases;
