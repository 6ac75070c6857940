import { DAY, HOUR, MINUTE, SECOND } from '../../src/core/time.ts';

/** Beginnings of the names of units in a dozen and a half languages, folded to lower case. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:s$|sec|sek|seg|saniye|сек|秒|초)/u, SECOND],
  [
    /^(?:months?|mon(?:at|ths?)|mois|mes(?:es|i|e)?$|maand|miesi|mies|месяц|månad|måned|ay$|mo$|か月|ヶ月|个月|個月|개월)/u,
    30 * DAY,
  ],
  [/^(?:m$|min|мин|хв|dakika|dk|分|분)/u, MINUTE],
  [
    /^(?:h$|hr|hour|std|stund|heure|hora|or[ae]$|uur|uren|час|годин|godz|saat|tim|時間|小时|小時|시간)/u,
    HOUR,
  ],
  [
    /^(?:w$|wk|week|woche|semaine|semana|settiman|weken|недел|tydzień|tygodn|veck|uke|uge|hafta|週|周|주)/u,
    7 * DAY,
  ],
  [/^(?:d$|day|dag|tag|jour|d[ií]a|giorn|ден|дн|день|dni|dzień|gün|日|天|일)/u, DAY],
  [/^(?:y$|yr|year|jahr|ans?$|année|año|ann[oi]$|jaar|год|лет|lat|rok|år|yıl|年|년)/u, 365 * DAY],
];

const yesterdays =
  /^(?:yesterday|gestern|hier|ayer|ieri|ontem|gisteren|вчера|wczoraj|igår|i går|dün|昨日|昨天|어제)$/u;
const ago =
  /^(?:(?:vor|hace|il y a|há|for)\s+(?<after>.+)|(?<before>.+?)\s*(?:ago|fa|atrás|geleden|назад|тому|temu|önce|sedan|siden|sitten|前|전))$/u;
const amount = /^(?<count>\d{1,3}|an?|one|eine?[mnr]?|une?|uno|una|um|uma|een)\s*(?<unit>\p{L}+)\.?$/u;

/** The moment that `3 hours ago`, `vor 2 Tagen` or `yesterday` means at `now`; null for anything else. Months are 30 days. */
export function relativeDate(text: string, now: Date): Date | null {
  const flat = text.slice(0, 60).toLowerCase().trim();
  if (yesterdays.test(flat)) return new Date(now.getTime() - DAY);
  const stated = ago.exec(flat)?.groups;
  const found = amount.exec(
    (stated?.after ?? stated?.before ?? '').replace(/^(?:about|etwa|circa|около)\s+/u, ''),
  )?.groups;
  if (found === undefined) return null;
  const length = units.find(([unit]) => unit.test(found.unit ?? ''))?.[1];
  const count = /^\d/.test(found.count ?? '') ? Number(found.count) : 1;
  return length === undefined ? null : new Date(now.getTime() - count * length);
}
