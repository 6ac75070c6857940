import type { Phrases } from './phrases.ts';

/** Periods, how they are picked and compared, and what numbers of them say. */
export const periodsWords = {
  '30 days': { es: '30 días', de: '30 Tage' },
  '90 days': { es: '90 días', de: '90 Tage' },
  'the period before': { es: 'el periodo anterior', de: 'dem Zeitraum davor' },
  'four weeks ago': { es: 'hace cuatro semanas', de: 'vor vier Wochen' },
  'a year ago': { es: 'hace un año', de: 'vor einem Jahr' },
  nothing: { es: 'nada', de: 'nichts' },
  Period: { es: 'Periodo', de: 'Zeitraum' },
  'Other days': { es: 'Otros días', de: 'Andere Tage' },
  Through: { es: 'Hasta el día', de: 'Bis einschließlich' },
  'one hour': { es: 'una hora', de: 'einer Stunde' },
  'six hours': { es: 'seis horas', de: 'sechs Stunden' },
  'one day': { es: 'un día', de: 'einem Tag' },
  'one week': { es: 'una semana', de: 'einer Woche' },
  'Steps of {step}, {zone}': { es: 'Pasos de {step}, {zone}', de: 'Schritte von {step}, {zone}' },
  '{before} before': { es: 'antes {before}', de: 'zuvor {before}' },
  'none before': { es: 'antes ninguna', de: 'zuvor keine' },
  'may be chance': { es: 'puede ser azar', de: 'kann Zufall sein' },
  '95% interval of Wilson': { es: 'Intervalo de Wilson del 95 %', de: '95-%-Intervall nach Wilson' },
  '95% interval of Agresti and Min': {
    es: 'Intervalo de Agresti y Min del 95 %',
    de: '95-%-Intervall nach Agresti und Min',
  },
  Numbers: { es: 'Números', de: 'Zahlen' },
  'Numbers of the chart': { es: 'Números del gráfico', de: 'Zahlen des Diagramms' },
  Usual: { es: 'Lo habitual', de: 'Üblich' },
  'not known': { es: 'no se sabe', de: 'nicht bekannt' },
  'Net sentiment': { es: 'Sentimiento neto', de: 'Netto-Stimmung' },
  '(positive − negative) ÷ all': {
    es: '(positivas − negativas) ÷ todas',
    de: '(positive − negative) ÷ alle',
  },
  'Negative share': { es: 'Parte negativa', de: 'Negativer Anteil' },
  'Share of voice': { es: 'Cuota de voz', de: 'Anteil am Gespräch' },
  'Corrected for known errors': { es: 'Corregido por errores conocidos', de: 'Um bekannte Fehler bereinigt' },
} as const satisfies Phrases;
