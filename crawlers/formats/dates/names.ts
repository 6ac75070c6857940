/** `text` as date words are compared: lower case, without diacritics. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
}

/** Names of the months, January first: English, German, French, Spanish, Italian, Portuguese, Dutch, Nordic, … */
const MONTHS: readonly string[] = [
  'january januar janner janvier enero gennaio janeiro januari styczen stycznia январь января січня ianuarie ιανουαριου ocak',
  'february februar fevrier febrero febbraio fevereiro februari luty lutego февраль февраля лютого φεβρουαριου subat',
  'march marz mars marzo marco maart mrt marts marzec marca март марта березня martie μαρτιου mart maerz',
  'april avril abril aprile kwiecien kwietnia апрель апреля квітня aprilie απριλιου nisan',
  'may mai mayo maggio maio mei maj maja май мая травня μαιου mayis',
  'june juni juin junio giugno junho juny czerwiec czerwca июнь июня червня iunie ιουνιου haziran',
  'july juli juillet julio luglio julho lipiec lipca июль июля липня iulie ιουλιου temmuz',
  'august aout agosto augustus augusti sierpien sierpnia август августа серпня αυγουστου agustos agustus',
  'september septembre septiembre setiembre settembre setembro wrzesien wrzesnia сентябрь сентября вересня septembrie σεπτεμβριου eylul',
  'october oktober octobre octubre ottobre outubro pazdziernik pazdziernika октябрь октября жовтня octombrie οκτωβριου ekim',
  'november novembre noviembre novembro listopad listopada ноябрь ноября листопада noiembrie νοεμβριου kasim',
  'december dezember decembre diciembre dicembre dezembro desember grudzien grudnia декабрь декабря грудня decembrie δεκεμβριου aralik',
];
const MONTH_NAMES = MONTHS.map((names) => fold(names).split(' '));

/** Month 1–12 of a folded name or an abbreviation of at least three letters; null for any other word. */
export function monthOfName(word: string): number | null {
  if (word.length < 3) return null;
  const index = MONTH_NAMES.findIndex((names) => names.some((name) => name.startsWith(word)));
  return index === -1 ? null : index + 1;
}

/** Minutes east of UTC. Names that several countries use have the meaning most publishers give them. */
// biome-ignore format: a table
const ZONES: Record<string, number> = {
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0,
  est: -300, edt: -240, et: -300, cst: -360, cdt: -300, ct: -360, mst: -420, mdt: -360, mt: -420, pst: -480, pdt: -420, pt: -480,
  akst: -540, akdt: -480, hst: -600, ast: -240, adt: -180, nst: -210, ndt: -150, brt: -180, art: -180, clt: -240,
  bst: 60, west: 60, cet: 60, mez: 60, cest: 120, mesz: 120, eet: 120, eest: 180, msk: 180, trt: 180, sast: 120,
  pkt: 300, ist: 330, wib: 420, ict: 420, sgt: 480, hkt: 480, awst: 480, jst: 540, kst: 540,
  acst: 570, acdt: 630, aest: 600, aedt: 660, nzst: 720, nzdt: 780,
};

/** Minutes east of UTC of a folded zone name; null for any other word. */
export function zoneOfName(word: string): number | null {
  return Object.hasOwn(ZONES, word) ? (ZONES[word] ?? null) : null;
}
