/** The zeros of other scripts' figures: Arabic, Persian, Devanagari, Thai. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xe50];

/** `text` as date words are compared: lower case, without diacritics, with the figures of ASCII. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]/g, asciiFigure)
    .normalize('NFC')
    .toLowerCase();
}

function asciiFigure(figure: string): string {
  const code = figure.charCodeAt(0);
  return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
}

/** Names of the months, January first: English, German, French, Spanish, Italian, Portuguese, Dutch, Nordic, … */
const MONTHS: readonly string[] = [
  'january januar janner janvier enero gennaio janeiro januari styczen stycznia январь января січня ianuarie ιανουαριου ocak ledna tammikuuta มกราคม يناير فروردین',
  'february februar fevrier febrero febbraio fevereiro februari luty lutego февраль февраля лютого φεβρουαριου subat unora helmikuuta กุมภาพันธ์ فبراير اردیبهشت',
  'march marz mars marzo marco maart mrt marts marzec marca март марта березня martie μαρτιου mart maerz brezna maaliskuuta marcius maret มีนาคม مارس خرداد',
  'april avril abril aprile kwiecien kwietnia апрель апреля квітня aprilie απριλιου nisan dubna huhtikuuta aprilis เมษายน أبريل تیر',
  'may mai mayo maggio maio mei maj maja май мая травня μαιου mayis kvetna toukokuuta majus พฤษภาคม مايو مرداد',
  'june juni juin junio giugno junho juny czerwiec czerwca июнь июня червня iunie ιουνιου haziran cervna kesakuuta junius มิถุนายน يونيو شهریور',
  'july juli juillet julio luglio julho lipiec lipca июль июля липня iulie ιουλιου temmuz cervence heinakuuta julius กรกฎาคม يوليو مهر',
  'august aout agosto augustus augusti sierpien sierpnia август августа серпня αυγουστου agustos agustus srpna elokuuta augusztus สิงหาคม أغسطس آبان',
  'september septembre septiembre setiembre settembre setembro wrzesien wrzesnia сентябрь сентября вересня septembrie σεπτεμβριου eylul zari syyskuuta szeptember กันยายน سبتمبر آذر',
  'october oktober octobre octubre ottobre outubro pazdziernik pazdziernika октябрь октября жовтня octombrie οκτωβριου ekim rijna lokakuuta ตุลาคม أكتوبر',
  'november novembre noviembre novembro listopad listopada ноябрь ноября листопада noiembrie νοεμβριου kasim listopadu marraskuuta พฤศจิกายน نوفمبر بهمن',
  'december dezember decembre diciembre dicembre dezembro desember grudzien grudnia декабрь декабря грудня decembrie δεκεμβριου aralik prosince joulukuuta ธันวาคม ديسمبر اسفند',
];
const SHORTEST = 3;
/** Every beginning of a month's name that is long enough to stand for it; of equal ones the earlier month's. */
const MONTH_OF_BEGINNING = new Map<string, number>();
for (const [index, names] of MONTHS.entries())
  for (const name of fold(names).split(' '))
    for (let length = SHORTEST; length <= name.length; length++)
      if (!MONTH_OF_BEGINNING.has(name.slice(0, length)))
        MONTH_OF_BEGINNING.set(name.slice(0, length), index + 1);

/** Month 1–12 of a folded name or an abbreviation of at least three letters; null for any other word. */
export function monthOfName(word: string): number | null {
  return MONTH_OF_BEGINNING.get(word) ?? null;
}

/** Minutes east of UTC. Names that several countries use have the meaning most publishers give them. */
// biome-ignore format: a table
const ZONES: Record<string, number> = {
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, a: -60, m: -720, n: 60, y: 720,
  est: -300, edt: -240, et: -300, cst: -360, cdt: -300, ct: -360, mst: -420, mdt: -360, mt: -420, pst: -480, pdt: -420, pt: -480,
  akst: -540, akdt: -480, hst: -600, at: -240, ast: -240, adt: -180, nst: -210, ndt: -150, brt: -180, art: -180, clt: -240,
  bst: 60, west: 60, cet: 60, met: 60, mez: 60, cest: 120, mest: 120, mesz: 120, eet: 120, eest: 180, msk: 180, trt: 180, sast: 120,
  pkt: 300, ist: 330, wib: 420, ict: 420, sgt: 480, hkt: 480, awst: 480, jst: 540, kst: 540,
  acst: 570, acdt: 630, aest: 600, aedt: 660, nzst: 720, nzdt: 780,
};

/** Minutes east of UTC of a folded zone name; null for any other word. */
export function zoneOfName(word: string): number | null {
  return Object.hasOwn(ZONES, word) ? (ZONES[word] ?? null) : null;
}
