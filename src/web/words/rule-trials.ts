import type { Phrases } from './phrases.ts';

/** What a rule would have told of the past. */
export const ruleTrialWords = {
  'What it would have told': { es: 'De qué habría avisado', de: 'Was sie gemeldet hätte' },
  'Alerts that it would have raised': { es: 'Avisos que habría dado', de: 'Alarme, die sie ausgelöst hätte' },
  Told: { es: 'Avisado', de: 'Gemeldet' },
  Severity: { es: 'Gravedad', de: 'Schwere' },
  'What you called it': { es: 'Cómo lo llamaron', de: 'Wie Sie es nannten' },
  'Replayed from {from}. Up to {order} with counts as they are known today, from then on with what had arrived at each moment. What was read from before you listened is taken as heard when it was said.':
    {
      es: 'Repetido desde {from}. Hasta {order}, con los recuentos que se conocen hoy; desde entonces, con lo que había llegado en cada momento. Lo leído de antes de escuchar cuenta como oído cuando se dijo.',
      de: 'Nachgespielt ab {from}. Bis {order} mit den Zahlen, wie sie heute bekannt sind, danach mit dem, was zu jedem Zeitpunkt angekommen war. Was aus der Zeit vor dem Zuhören gelesen wurde, gilt als gehört, als es gesagt wurde.',
    },
  'It would have missed {count, plural, one {an incident} other {# incidents}} that you called real:': {
    es: 'Se le {count, plural, one {habría escapado un incidente} other {habrían escapado # incidentes}} que llamaron reales:',
    de: 'Ihr {count, plural, one {wäre ein Vorfall} other {wären # Vorfälle}} entgangen, die Sie echt nannten:',
  },
  'incident {number}': { es: 'incidente {number}', de: 'Vorfall {number}' },
  'The newest would have read:': { es: 'El más reciente habría dicho:', de: 'Der neueste hätte gelautet:' },
  'Would have told {matched} of {looked, plural, one {# mention} other {# mentions}} in {span}.': {
    es: 'Habría avisado de {matched} de {looked, plural, one {# mención} other {# menciones}} en {span}.',
    de: 'Hätte {matched} von {looked, plural, one {# Erwähnung} other {# Erwähnungen}} in {span} gemeldet.',
  },
  'There are older ones that were not looked at.': {
    es: 'Hay otras más antiguas que no se han mirado.',
    de: 'Es gibt ältere, die nicht angesehen wurden.',
  },
  real: { es: 'real', de: 'echt' },
  'false alarm': { es: 'falsa alarma', de: 'Fehlalarm' },
  'less than 1': { es: 'menos de 1', de: 'weniger als 1' },
  'no incident then': { es: 'sin incidente entonces', de: 'damals kein Vorfall' },
  'not judged': { es: 'sin juzgar', de: 'nicht beurteilt' },
  'Nothing is stored of this brand yet, so nobody can say.': {
    es: 'Todavía no hay nada guardado de esta marca, así que nadie puede decirlo.',
    de: 'Von dieser Marke ist noch nichts gespeichert, also kann es niemand sagen.',
  },
  'Would not have told once in {span}.': {
    es: 'No habría avisado ni una vez en {span}.',
    de: 'Hätte in {span} kein einziges Mal gemeldet.',
  },
  'Would have told {times} in {span}.': {
    es: 'Habría avisado {times} en {span}.',
    de: 'Hätte {times} in {span} gemeldet.',
  },
  'Nobody has said yet which of them were real.': {
    es: 'Nadie ha dicho todavía cuáles eran reales.',
    de: 'Noch hat niemand gesagt, welche davon echt waren.',
  },
  'You called {real, plural, =0 {none} other {#}} of them real{falseAlarms, plural, =0 {} one { and # a false alarm} other { and # false alarms}}.':
    {
      es: '{real, plural, =0 {Ninguna} other {#}} de ellas se consideró real{falseAlarms, plural, =0 {} one { y # falsa alarma} other { y # falsas alarmas}}.',
      de: 'Davon nannten Sie {real, plural, =0 {keinen} other {#}} echt{falseAlarms, plural, =0 {} one { und # einen Fehlalarm} other { und # Fehlalarme}}.',
    },
} as const satisfies Phrases;
